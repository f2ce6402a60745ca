"""Files to rows: which column is what, by heading; merged cells carry their value to every cell they cover."""

import csv
import datetime
import io
import re
import unicodedata
from dataclasses import dataclass, field

import openpyxl

# Headings as the field's own papers list them, without spaces.
HEADS = {
    "roster": {
        "org": "党组织名称 党组织全称 支部名称 党支部名称 党组织", "short": "简称 党组织简称", "kind": "组织类别 党组织类别 类别",
        "community": "所属社区 社区", "street": "所属街道 街道", "committee": "支委人数 支委数 委员人数", "formal": "正式党员 正式党员数 正式党员人数",
        "founded": "成立时间 成立日期", "dissolved": "撤销时间 撤销日期",
    },
    "meetings": {
        "org": "党组织 党组织名称 党组织全称 党支部 支部名称 党支部名称 所属党支部 所在支部 支部 单位 填报单位",
        "type": "会议类型 会议类别 活动类型 活动类别 组织生活类型 类别 类型 三会一课类型 会议名称",
        "date": "时间 会议时间 开会时间 召开时间 活动时间 日期 召开日期 开展时间 会议日期 活动日期",
        "expected": "应到 应到人数 应参加人数 应参会人数 应到党员 应到会", "actual": "实到 实到人数 实参加 到会人数 参会人数 出席人数 参加人数 实到党员",
        "topic": "主题 议题 会议议题 会议主题 活动主题 内容摘要 主要议题", "remark": "备注 说明 情况说明",
    },
    "units": {
        "name": "企业名称 单位名称 名称 社会组织名称", "code": "统一社会信用代码 信用代码 社会信用代码", "street": "所属街道 街道", "community": "所属社区 社区",
        "status": "经营状态 状态 存续状态", "formal": "正式党员 正式党员数 正式党员人数", "form": "组建方式 组建形式",
        "unit_kind": "单位类别 单位类型 类别", "owner": "经济控制类型 控制类型 经济类型",
        "has": "是否建立党组织 是否已建党组织 是否建党组织", "org": "党组织名称", "instructor": "党建指导员 党建指导员姓名 指导员 指导员姓名", "liaison": "联络员 联络员姓名",
    },
    "instructors": {
        "who": "姓名 指导员姓名 党建指导员姓名", "phone": "联系电话 电话 手机", "for": "联系企业 联系企业名称 指导企业 联系单位 派驻企业",
    },
}
# A sheet is a ledger only with all of these.
NEEDED = {"roster": {"org", "kind"}, "meetings": {"org", "type", "date"}, "units": {"name", "status"}, "instructors": {"who", "phone", "for"}}


class Unreadable(Exception):
    """This oracle does not know the format."""


@dataclass
class Table:
    file: str
    sheet: str
    kind: str
    year: int
    rows: list = field(default_factory=list)


def tidy(value):
    return "" if value is None else re.sub(r"\s+", "", unicodedata.normalize("NFKC", str(value)))


def heading(value):
    return re.sub(r"[((].*?[))]|[*::]", "", tidy(value))


def grids(file, path):
    data = path.read_bytes()
    if data.startswith(b"PK"):
        yield from workbook_grids(path)
    elif data.startswith(b"\xd0\xcf\x11\xe0"):
        raise Unreadable("an old binary workbook")
    elif b"<table" in data[:4096].lower() or data.lstrip()[:5].lower() in (b"<?xml", b"<html"):
        raise Unreadable("a page or XML")
    else:
        yield "", text_grid(data)


def workbook_grids(path):
    try:
        book = openpyxl.load_workbook(path, data_only=True)
    except Exception as error:
        raise Unreadable(f"openpyxl: {error}") from error
    for sheet in book.worksheets:
        grid = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=1, min_col=1)]
        for area in sheet.merged_cells.ranges:
            for row in range(area.min_row - 1, area.max_row):
                for column in range(area.min_col - 1, area.max_col):
                    grid[row][column] = grid[area.min_row - 1][area.min_col - 1]
        yield sheet.title, grid


def carry_down(rows, column):
    """A .csv made from merged cells has blanks where the merged cell went on."""
    above = ""
    for row in rows:
        if column < len(row) and any(cell.strip() for cell in row):
            row[column] = above = row[column].strip() or above


def text_grid(data):
    for encoding in ("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig", "gb18030"):
        try:
            text = data.decode(encoding)
            break
        except UnicodeDecodeError:
            continue
    else:
        raise Unreadable("text in an unknown encoding")
    first = text.split("\n", 1)[0]
    mark = max(",\t;", key=first.count)
    return list(csv.reader(io.StringIO(text), delimiter=mark))


def match(kind, titles):
    columns = {}
    for name, aliases in HEADS[kind].items():
        wanted = aliases.split()
        for index, title in enumerate(titles):
            if title in wanted and index not in columns.values():
                columns[name] = index
                break
    return columns


def find_heading(grid):
    """The best (kind, last heading row, columns): one row of headings, or two where the lower says more."""
    best = None
    for row in range(min(15, len(grid))):
        one = [heading(v) for v in grid[row]]
        below = [heading(v) for v in grid[row + 1]] if row + 1 < len(grid) else []
        two = [b or a for a, b in zip(one, below + [""] * len(one))]
        for kind in HEADS:
            for last, titles in ((row, one), (row + 1, two)):
                columns = match(kind, titles)
                if NEEDED[kind] <= columns.keys() and (best is None or len(columns) > len(best[2])):
                    best = kind, last, columns
    return best


def read_tables(file, path, year):
    tables = []
    for sheet, grid in grids(file, path):
        found = find_heading(grid)
        if not found:
            continue
        kind, last, columns = found
        above = " ".join(str(v) for row in grid[:last] for v in row if v is not None)
        named = re.search(r"(20\d\d)\s*年", above)
        table = Table(file, sheet, kind, int(named[1]) if named else year)
        if path.suffix == ".csv" and kind == "meetings":
            carry_down(grid[last + 1:], columns["org"])
        for row in grid[last + 1:]:
            record = {name: row[index] if index < len(row) else None for name, index in columns.items()}
            if is_record(kind, record, row):
                table.rows.append(record)
        tables.append(table)
    return tables


def is_record(kind, record, row):
    texts = [tidy(v) for v in row if tidy(v)]
    if not texts or re.match(r"(合计|总计|小计|填表人|审核人|制表|填报|备注:|说明:|注:)", texts[0]) or re.fullmatch(r"合计|总计|小计", tidy(record.get("org", record.get("name")))):
        return False
    if kind == "meetings":
        return tidy(record["org"]) != "" and (tidy(record["type"]) != "" or tidy(record["date"]) != "")
    return tidy(record[{"units": "name", "instructors": "who"}.get(kind, "org")]) != ""


def number(value):
    if isinstance(value, (int, float)):
        return value
    found = re.search(r"\d+(\.\d+)?", tidy(value))
    return float(found[0]) if found else None


DIGITS = {c: i for i, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0}


def arabic(text):
    """二〇二五年十一月二十三日 → 2025年11月23日"""
    text = re.sub(r"[〇零○一二三四五六七八九]{4}(?=年)", lambda m: "".join(str(DIGITS[c]) for c in m[0]), text)

    def small(found):
        tens, _, ones = found[0].rpartition("十")
        if "十" not in found[0]:
            return str(DIGITS[found[0]])
        return str((DIGITS[tens] if tens else 1) * 10 + (DIGITS[ones] if ones else 0))

    return re.sub(r"[一二三四五六七八九]?十[一二三四五六七八九]?(?=[月日])|[一二三四五六七八九](?=[月日])", small, text)


def dates(value, year):
    """The days a cell names; [] when none is understood. Of a span only its first day."""
    if isinstance(value, datetime.datetime):
        return [value.date()]
    if isinstance(value, datetime.date):
        return [value]
    if isinstance(value, (int, float)) and 36526 <= value < 73050:
        return [datetime.date(1899, 12, 30) + datetime.timedelta(days=int(value))]
    text = arabic(tidy(value)).replace("月份", "月")
    for pattern in (r"(?P<y>\d{4})[-/.年](?P<m>\d{1,2})[-/.月](?P<d>\d{1,2})", r"^(?P<y>\d{4})(?P<m>\d\d)(?P<d>\d\d)$",
                    r"^(?P<y>\d\d)[-/.年](?P<m>\d{1,2})[-/.月](?P<d>\d{1,2})", r"^(?P<y>\d{4})(?P<m>\d\d)$", r"^(?P<y>\d{4})[-/.年](?P<m>\d{1,2})月?$",
                    r"^(?P<m>\d{1,2})[月/.](?P<d>\d{1,2})", r"^(?P<m>\d{1,2})月$"):
        found = re.search(pattern, text)
        if found:
            break
    else:
        return []
    part = found.groupdict()
    y = int(part.get("y") or year)
    more = re.findall(r"[、,](\d{1,2})日", text[found.end():])
    try:
        return [datetime.date(y + 2000 if y < 100 else y, int(part["m"]), int(d)) for d in [part.get("d") or 1, *more]]
    except ValueError:
        return []
