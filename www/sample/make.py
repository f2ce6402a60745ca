"""Writes the ledgers of an invented street beside this file: python3 make.py (needs openpyxl).

Everything here is made up: the district, the street, the people, the units. Credit codes are valid in form but use
the region 000000, which does not exist; telephone numbers begin with 000. Same bytes every time.
Mistakes planted on purpose are listed, with file and cell, in planted.json; the hints counted there by rule are kept as they
are: GOLDEN=write node --test tests/pkg/sample.test.mjs counts them again.
"""

import csv
import datetime
import io
import json
import pathlib
import random
import re
import zipfile

import openpyxl
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter

HERE = pathlib.Path(__file__).parent
STREET = "清河街道"
YEAR = 2025
COMMUNITIES = "翠湖 梧桐 晨光 望江 杏园 松涛 和苑 柳岸 锦绣 竹溪 棠梨 榆钱 枫林".split()
SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许"
STEMS = "甲乙丙丁戊己庚辛壬癸"
HOLIDAYS = {
    *[(1, 1)], *[(1, d) for d in range(28, 32)], *[(2, d) for d in range(1, 5)], *[(4, d) for d in range(4, 7)],
    *[(5, d) for d in range(1, 6)], *[(5, 31), (6, 1), (6, 2)], *[(10, d) for d in range(1, 9)],
}
ALL_MONTHS = range(1, 13)

dice = random.Random(20251231)
planted = []


def plant(rule, file, sheet, cell, what, org=None, period=None, status=None, severity=None):
    """`status`: what the duty of that period should come out as; None where no duty is touched.
    `severity`: how the engine should report it; None where the duty alone tells."""
    planted.append({"rule": rule, "severity": severity, "file": file, "sheet": sheet, "cell": cell, "org": org, "period": period,
                    "status": status, "what": what})


def plant_rows(rule, file, sheet, column, rows, what, severity):
    """Something meant of many rows of one sheet."""
    planted.append({"rule": rule, "severity": severity, "file": file, "sheet": sheet, "column": column, "rows": rows, "what": what})


def people():
    """Surname and heavenly stem: nobody's name."""
    names = [surname + stem for stem in STEMS for surname in SURNAMES]
    dice.shuffle(names)
    while True:
        yield from names


PERSON = people()


def quarter_of(month):
    return (month + 2) // 3


def workday(month, day):
    date = datetime.date(YEAR, month, day)
    while (date.month, date.day) in HOLIDAYS or date.weekday() == 6:
        date += datetime.timedelta(days=1)
    return date


# Organizations -------------------------------------------------------------------------------------------------------

class Org:
    def __init__(self, name, short, kind, community, formal=None, probationary=0, committee=None, groups=None,
                 founded="2019-06-20", note=""):
        self.name, self.short, self.kind, self.community = name, short, kind, community
        self.formal, self.probationary, self.committee, self.groups = formal, probationary, committee, groups
        self.founded, self.note = datetime.date.fromisoformat(founded), note
        self.secretary, self.recorder = next(PERSON), next(PERSON)
        self.theme_day = dice.randint(5, 18)
        self.events = []

    @property
    def total(self):
        return None if self.formal is None else self.formal + self.probationary

    @property
    def branch(self):
        return self.kind in ("党支部", "联合党支部")

    @property
    def has_committee(self):
        return self.branch and self.formal >= 7 and self.committee != 0


def organizations():
    orgs = [Org(f"{STREET}大工委", "街道大工委", "大工委", None, founded="2018-03-15")]
    for name in COMMUNITIES:
        orgs.append(Org(f"{name}社区大党委", f"{name}大党委", "社区党委", f"{name}社区", founded="2018-09-10"))
    for index, name in enumerate(COMMUNITIES):
        first = 14 + 7 * index % 22
        orgs.append(Org(f"{name}社区第一党支部", f"{name}一支部", "党支部", f"{name}社区", first, index % 3, 5 if first >= 25 else 3))
        second = [9, 6, 8, 11, 5, 7, 10, 6, 12, 8, 9, 4, 8][index]
        orgs.append(Org(f"{name}社区第二党支部", f"{name}二支部", "党支部", f"{name}社区", second, index % 2,
                        3 if second >= 7 else 0, founded="2020-04-08"))
    for number, formal in (("一", 18), ("二", 13)):
        orgs.append(Org(f"{STREET}机关第{number}党支部", f"机关{number}支部", "党支部", None, formal, 0, 3, founded="2017-05-12"))
    companies = [("云溪启明科技有限公司", "翠湖", 5), ("云溪恒泰机械有限公司", "晨光", 8), ("云溪佳禾食品有限公司", "杏园", 3),
                 ("云溪安居物业服务有限公司", "和苑", 4), ("云溪春晖养老服务中心", "锦绣", 3), ("云溪博远培训学校", "棠梨", 4)]
    for name, community, formal in companies:
        orgs.append(Org(f"{name}党支部", "", "党支部", f"{community}社区", formal, 1, 3 if formal >= 7 else 0, founded="2021-07-01"))
    joints = [("清河智创园联合党支部", "望江", 9, 3), ("滨河大厦联合党支部", "松涛", 6, 0), ("柳岸商圈联合党支部", "柳岸", 5, 0),
              ("清河街道社会组织联合党支部", "竹溪", 7, 3), ("清河街道物业行业联合党支部", "榆钱", 4, 0), ("清河街道快递行业联合党支部", "枫林", 4, 0)]
    for name, community, formal, committee in joints:
        orgs.append(Org(name, "", "联合党支部", f"{community}社区", formal, 0, committee, founded="2022-03-18"))
    return orgs


ORGS = organizations()
BY_NAME = {org.name: org for org in ORGS}


def shape(name, **changes):
    for key, value in changes.items():
        setattr(BY_NAME[name], key, value)


shape("清河街道快递行业联合党支部", founded=datetime.date(2025, 8, 12), note="2025年8月新成立")
shape("枫林社区第二党支部", committee=None, note="支委人数待核")
shape("望江社区第一党支部", groups=2)
shape("棠梨社区第二党支部", committee=0, note="书记1名，未设支委会")


# A year of meetings --------------------------------------------------------------------------------------------------

TOPICS = {
    "党员大会": ["年度工作计划与党费公示", "推选先进与党员承诺", "半年工作报告", "发展对象讨论", "专题学习与表决事项", "整改情况通报", "民主推荐", "全年工作总结"],
    "支委会": ["研究月度工作安排", "研究积极分子培养", "研究党费收缴", "研究主题党日方案", "研究走访慰问", "研究民情问题办理", "研究整改落实"],
    "主题党日": ["重温入党誓词", "楼道环境清洁", "走访困难群众", "防汛知识学习", "志愿服务进楼宇", "交纳党费与集中学习", "政策宣讲", "反诈宣传", "安全隐患排查", "义务植树", "敬老助老", "年终议事"],
    "党课": ["学习党章", "基层治理案例", "作风建设专题", "党史故事", "纪律教育"],
    "组织生活会": ["年度组织生活会"],
    "民主评议": ["民主评议党员"],
    "谈心谈话": ["支委与党员谈心谈话"],
    "党小组会": ["学习讨论与工作交流", "传达上级文件", "讨论党员发展", "交流思想和工作", "组织学习党章", "征求意见建议"],
    "联席会议": ["通报共建项目进展，议定资源清单", "协调停车与消防通道问题", "研究老旧小区加装充电桩", "总结全年共建项目，议定来年计划"],
}


class Event:
    def __init__(self, org, types, date, expected, actual=None, remark="", tag=None):
        self.org, self.types, self.date, self.expected, self.remark = org, types, date, expected, remark
        self.actual = expected - dice.choice([0, 0, 0, 1, 1, 2]) if actual is None and expected >= 8 else (expected if actual is None else actual)
        self.topic = TOPICS[types[0]][(date.month + len(org.name)) % len(TOPICS[types[0]])]
        self.host, self.recorder, self.tag = org.secretary, org.recorder, tag
        org.events.append(self)


def skipped(name, kind, *periods):
    return {(name, kind, period) for period in periods}


WEAK = "榆钱社区第二党支部"
SKIP = {
    *skipped("翠湖社区第二党支部", "党员大会", "2025Q3"),
    *skipped("竹溪社区第一党支部", "党员大会", "2025Q2"),
    *skipped("晨光社区第一党支部", "支委会", 2, 7),
    *skipped("柳岸社区第一党支部", "支委会", 8),
    *skipped("竹溪社区第一党支部", "支委会", 1, 2, 6, 9),
    *skipped("棠梨社区第一党支部", "支委会", 1, 4, 5, 7, 8, 10),
    *skipped("清河智创园联合党支部", "支委会", 5, 6),
    *skipped("松涛社区第一党支部", "党课", "2025Q3"),
    *skipped("棠梨社区第一党支部", "党课", "2025Q1", "2025Q2"),
    *skipped("棠梨社区第一党支部", "主题党日", 2, 8),
    *skipped("滨河大厦联合党支部", "主题党日", 8),
    *skipped("清河街道物业行业联合党支部", "主题党日", 2, 3, 7, 8),
    *skipped("清河街道物业行业联合党支部", "党课", "2025Q1"),
    *skipped("清河街道物业行业联合党支部", "党员大会", "2025Q1"),
    *skipped("清河街道物业行业联合党支部", "党课", "2025Q3"),
    *skipped("清河街道物业行业联合党支部", "党员大会", "2025Q3"),
    *skipped("和苑社区第二党支部", "主题党日", 7, 8),
    *skipped("和苑社区第二党支部", "党课", "2025Q3"),
    *skipped("云溪启明科技有限公司党支部", "党员大会", "2025Q3"),
    *skipped("云溪启明科技有限公司党支部", "主题党日", 8),
    *skipped("滨河大厦联合党支部", "主题党日", 2),
    *skipped("滨河大厦联合党支部", "党课", "2025Q1"),
    *skipped("松涛社区第二党支部", "支委会", 2, 5, 8, 10),
    *skipped("松涛社区第二党支部", "主题党日", 1),
    *skipped("云溪佳禾食品有限公司党支部", "党课", "2025Q1"),
    *skipped("翠湖社区第二党支部", "党课", "2025Q1", "2025Q3"),
    *skipped("翠湖社区第二党支部", "主题党日", 7, 8),
    *skipped("柳岸社区第二党支部", "党员大会", "2025Q1"),
    *skipped("柳岸社区第二党支部", "主题党日", 1, 2, 7),
    *skipped("枫林社区第一党支部", "支委会", 1, 3, 6, 7, 8),
    *skipped("枫林社区第一党支部", "党员大会", "2025Q2"),
    *skipped("枫林社区第二党支部", "支委会", 1, 2, 4, 5, 7, 8, 10, 11),
    *skipped("枫林社区第二党支部", "主题党日", 2, 5, 8),
    *skipped("枫林社区第二党支部", "党课", "2025Q2", "2025Q3"),
    *skipped("云溪春晖养老服务中心党支部", "党员大会", "2025Q1", "2025Q3"),
    *skipped("云溪春晖养老服务中心党支部", "主题党日", 2, 4, 8),
    *skipped("云溪春晖养老服务中心党支部", "党课", "2025Q3"),
    *skipped("清河街道社会组织联合党支部", "支委会", 6, 8),
    *skipped(WEAK, "党员大会", "2025Q2", "2025Q3"),
    *skipped(WEAK, "主题党日", 1, 2, 4, 7, 8, 9),
    *skipped(WEAK, "党课", "2025Q1", "2025Q3"),
    *skipped(WEAK, "组织生活会", "2025"),
    *skipped(WEAK, "民主评议", "2025"),
    *skipped("锦绣社区第一党支部", "民主评议", "2025"),
    *skipped("云溪佳禾食品有限公司党支部", "民主评议", "2025"),
    *skipped("梧桐社区大党委", "联席会议", "2025Q2"),
    *skipped("枫林社区大党委", "联席会议", "2025Q1"),
    # Held late, see make_ups().
    *skipped("杏园社区第一党支部", "党员大会", "2025Q1"),
    *skipped("和苑社区第一党支部", "党员大会", "2025Q2"),
    *skipped("锦绣社区第二党支部", "主题党日", 3),
}
RULES = {"党员大会": "MTG01", "支委会": "MTG02", "党课": "MTG04", "主题党日": "MTG05", "组织生活会": "MTG06", "民主评议": "MTG07", "联席会议": "MTG20"}


def held(org, kind, period):
    return (org.name, kind, period) not in SKIP


def branch_year(org):
    since = 9 if org.founded.year == YEAR else 1
    separate_lecture = len(org.name) % 2 == 0
    for month in ALL_MONTHS:
        if month < since:
            continue
        quarter = f"2025Q{quarter_of(month)}"
        lecture = month % 3 == 2 and held(org, "党课", quarter) or month == 10 and since == 9
        if held(org, "主题党日", month):
            types = ["主题党日", "党课"] if lecture and not separate_lecture else ["主题党日"]
            Event(org, types, workday(month, org.theme_day), org.total)
        if lecture and (separate_lecture or not held(org, "主题党日", month)):
            Event(org, ["党课"], workday(month, min(org.theme_day + 6, 24)), org.total)
        if month % 3 == 0 and held(org, "党员大会", quarter):
            Event(org, ["党员大会"], workday(month, 21), org.total)
        if org.has_committee and held(org, "支委会", month):
            Event(org, ["支委会"], workday(month, 3), org.committee or 3)
        for group in range(org.groups or 0):
            Event(org, ["党小组会"], workday(month, 22 + 3 * group), (org.total + group) // 2, tag=f"第{'一二'[group]}党小组")
    if held(org, "组织生活会", "2025"):
        Event(org, ["组织生活会"], workday(12, 11), org.total)
    if held(org, "民主评议", "2025"):
        Event(org, ["民主评议"], workday(12, 12), org.total)
    Event(org, ["谈心谈话"], workday(11, 13), org.total)


def conference_year(org):
    for index, month in enumerate((2, 5, 8, 11)):
        if held(org, "联席会议", f"2025Q{index + 1}"):
            Event(org, ["联席会议"], workday(month, 10 + COMMUNITIES.index(org.community[:2]) if org.community else 26), 11 if org.community else 17)


def make_ups():
    """Meetings held after their period: in time, too late, in time."""
    org = BY_NAME["杏园社区第一党支部"]
    Event(org, ["党员大会"], datetime.date(2025, 4, 9), org.total, remark="补一季度", tag=("MTG01", "2025Q1", "一季度的党员大会在宽限期内补开"))
    org = BY_NAME["和苑社区第一党支部"]
    Event(org, ["党员大会"], datetime.date(2025, 7, 28), org.total, remark="补二季度", tag=("MTG01", "2025Q2", "二季度的党员大会补开太晚（超过15天）"))
    org = BY_NAME["锦绣社区第二党支部"]
    Event(org, ["主题党日"], datetime.date(2025, 4, 3), org.total, remark="补3月", tag=("MTG05", "2025-03", "3月的主题党日在7天内补开"))


def find_event(name, kind, month):
    return next(event for event in BY_NAME[name].events if kind in event.types and event.date.month == month)


def slips():
    """Mistakes in single rows."""
    event = find_event("晨光社区第二党支部", "主题党日", 5)
    event.actual, event.tag = event.expected + 2, ("DQ03", None, "实到人数多于应到人数")
    event = find_event("锦绣社区第二党支部", "党课", 8)
    event.actual, event.tag = event.expected + 1, ("DQ03", None, "实到人数多于应到人数")
    event = find_event("杏园社区第二党支部", "主题党日", 11)
    event.date, event.tag = event.date.replace(year=2026), ("DQ01", None, "年份误写为2026，成了将来的日期")
    event = find_event("望江社区第二党支部", "支委会", 9)
    event.actual, event.tag = 1, ("MTG02", "2025-09", "支委会到会不足半数，不算数")
    for name, month in (("梧桐社区第一党支部", 6), ("云溪恒泰机械有限公司党支部", 4)):
        event = find_event(name, "主题党日", month)
        event.recorder, event.tag = "", ("DQ06", None, "没有填写记录人")
    event = find_event("云溪博远培训学校党支部", "主题党日", 10)
    event.host = event.recorder = ""
    event.tag = ("DQ06", None, "没有填写主持人和记录人")
    for name, month in (("梧桐社区第二党支部", 3), ("清河街道机关第二党支部", 6)):
        first = find_event(name, "主题党日", month)
        again = Event(first.org, list(first.types), first.date, first.expected, actual=first.actual, tag=("DQ07", None, "同一次活动登记了两遍"))
        again.topic = first.topic
    for event in BY_NAME[WEAK].events:
        if event.types[0] == "主题党日":
            event.topic = "集中学习"


def year_of_meetings():
    for org in ORGS:
        branch_year(org) if org.branch else conference_year(org)
    make_ups()
    slips()
    for org in ORGS:
        org.events.sort(key=lambda event: (event.date.replace(year=YEAR), event.types))


def written_date(date, style):
    y, m, d = date.year, date.month, date.day
    return {
        "dot": f"{y}.{m}.{d}", "cn": f"{y}年{m}月{d}日", "slash": f"{y}/{m}/{d}", "dash": f"{y}-{m:02}-{d:02}",
        "md": f"{m}月{d}日" if y == YEAR else f"{y}年{m}月{d}日", "plain": f"{y}{m:02}{d:02}", "real": date,
    }[style]


# Workbooks -----------------------------------------------------------------------------------------------------------

THIN = Border(*[Side(style="thin", color="999999")] * 4)


def new_sheet(title, widths):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = title
    for index, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(index)].width = width
    return book, sheet


def title_rows(sheet, title, unit, columns):
    sheet.append([title])
    sheet.merge_cells(start_row=1, end_row=1, start_column=1, end_column=columns)
    sheet["A1"].font = Font(name="方正小标宋简体", size=18, bold=True)
    sheet["A1"].alignment = Alignment(horizontal="center")
    sheet.append([unit])
    sheet.merge_cells(start_row=2, end_row=2, start_column=1, end_column=columns)


def heading_style(sheet, *rows):
    for row in rows:
        for cell in sheet[row]:
            cell.font, cell.border = Font(bold=True), THIN
            cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)


def save(book, name):
    """Without the clock: openpyxl writes the time into the file and into the zip."""
    plain = io.BytesIO()
    book.save(plain)
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(HERE / name, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as new:
        for entry in old.namelist():
            data = old.read(entry)
            if entry == "docProps/core.xml":
                data = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2025-12-31T00:00:00Z", data)
            new.writestr(zipfile.ZipInfo(entry, (2025, 12, 31, 0, 0, 0)), data, zipfile.ZIP_DEFLATED, 9)


def write_roster():
    file, name = "党组织名册.xlsx", "党组织名册"
    heads = "序号 党组织名称 简称 组织类别 所属街道 所属社区 书记 支委人数 正式党员 预备党员 党员总数 党小组数 成立时间 备注".split()
    book, sheet = new_sheet(name, [6, 32, 14, 12, 11, 11, 9, 9, 9, 9, 9, 9, 14, 20])
    title_rows(sheet, f"{YEAR}年{STREET}党组织名册", f"填报单位：云溪区{STREET}党工委", len(heads))
    sheet.append(heads)
    heading_style(sheet, 3)
    for number, org in enumerate(ORGS, 1):
        probationary = org.probationary if org.branch else None
        founded = org.founded if number % 3 else written_date(org.founded, "cn")
        sheet.append([number, org.name, org.short, org.kind, STREET, org.community, org.secretary, org.committee, org.formal,
                      probationary, org.total, org.groups or (0 if org.branch else None), founded, org.note])
        org.cell = (file, name, f"B{sheet.max_row}")
    branches = [org for org in ORGS if org.branch]
    sheet.append(["合计", None, None, None, None, None, None, None, sum(o.formal for o in branches), sum(o.probationary for o in branches),
                  sum(o.total for o in branches)])
    sheet.append([f"填表人：{next(PERSON)}　　审核人：{next(PERSON)}　　填表日期：2025年12月31日"])
    for row in sheet.iter_rows(min_row=4, max_row=sheet.max_row - 1):
        for cell in row:
            cell.border = THIN
    sheet.freeze_panes = "C4"
    save(book, file)


def event_types(event):
    return "、".join(event.types)


def topic_of(event):
    return f"{event.tag}：{event.topic}" if isinstance(event.tag, str) else event.topic


def absence(event):
    missing = event.expected - event.actual
    return f"{missing}人请假" if missing > 0 else ""


def plant_event(event, file, sheet, columns, row):
    if isinstance(event.tag, tuple):
        rule, period, what = event.tag
        status = {"MTG02": "short", "MTG01": "missed" if "太晚" in what else "late", "MTG05": "late"}.get(rule)
        column = {"DQ03": "actual", "DQ01": "date", "DQ06": "recorder", "MTG02": "actual"}.get(rule, "date")
        severity = {"DQ01": "error", "DQ03": "error", "DQ07": "error", "DQ06": "hint"}.get(rule)
        plant(rule, file, sheet, f"{columns[column]}{row}", what, event.org.name, period, status, severity)
        if status == "short":
            plant("MTG13", file, sheet, f"{columns[column]}{row}", "支委会到会不足半数", event.org.name, severity="warning")


def write_meetings(orgs):
    file, name = f"{STREET}联席会议和组织生活台账（一）.xlsx", "组织生活"
    upper = ["序号", "党组织", "会议类型", "时间", "地点", "主题", "主持人", "记录人", "参会情况", None, None, "缺席原因", "备注"]
    lower = [None] * 8 + ["应到", "实到", "缺席", None, None]
    book, sheet = new_sheet(name, [6, 26, 16, 15, 16, 32, 9, 9, 7, 7, 7, 14, 12])
    title_rows(sheet, f"{YEAR}年度{STREET}联席会议和组织生活台账（一）", f"填报单位：云溪区{STREET}党工委　　填报时间：2025年12月31日", len(upper))
    sheet.append(upper)
    sheet.append(lower)
    sheet.merge_cells("I3:K3")
    for index in [*range(1, 9), 12, 13]:
        sheet.merge_cells(start_row=3, end_row=4, start_column=index, end_column=index)
    heading_style(sheet, 3, 4)
    styles = ["dot", "cn", "real", "slash", "md"]
    columns = {"date": "D", "actual": "J", "recorder": "H"}
    number = 0
    for position, org in enumerate(orgs):
        first = sheet.max_row + 1
        for event in org.events:
            number += 1
            sheet.append([number, org.name if sheet.max_row + 1 == first else None, event_types(event), written_date(event.date, styles[position % 5]),
                          f"{org.community or STREET}党群服务中心", topic_of(event), event.host, event.recorder, event.expected, event.actual,
                          max(event.expected - event.actual, 0), absence(event), event.remark])
            if styles[position % 5] == "real":
                sheet.cell(sheet.max_row, 4).number_format = "yyyy/m/d"
            plant_event(event, file, name, columns, sheet.max_row)
        sheet.merge_cells(start_row=first, end_row=sheet.max_row, start_column=2, end_column=2)
        sheet.cell(first, 2).alignment = Alignment(vertical="center", wrap_text=True)
    sheet.append([f"填表人：{next(PERSON)}　　审核人：{next(PERSON)}"])
    sheet.freeze_panes = "C5"
    save(book, file)


def write_meetings_csv(orgs):
    file = "组织生活台账（二）.csv"
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\r\n")
    rows.writerow("支部名称 活动类型 开展时间 应参加人数 实参加 主持 记录 主题 地点 缺席原因 备注".split())
    styles = ["dash", "slash", "cn", "plain"]
    columns = {"date": "C", "actual": "E", "recorder": "G"}
    row = 1
    for position, org in enumerate(orgs):
        name = org.short if org.short and position % 4 == 1 else org.name
        for event in org.events:
            row += 1
            rows.writerow([name, event_types(event), written_date(event.date, styles[position % 4]), event.expected, event.actual, event.host,
                           event.recorder, topic_of(event), "党员活动室", absence(event), event.remark])
            plant_event(event, file, None, columns, row)
    (HERE / file).write_bytes(text.getvalue().encode("gb18030"))


def write_trainings():
    file, name = "党务培训台账.xlsx", "党务培训"
    book, sheet = new_sheet(name, [6, 36, 22, 14, 8, 34, 8, 12])
    title_rows(sheet, f"{YEAR}年{STREET}党务培训台账", f"填报单位：云溪区{STREET}党工委", 8)
    sheet.append(["序号", "培训名称", "主办单位", "时间", "学时", "对象", "人数", "备注"])
    heading_style(sheet, 3)
    host = f"{STREET}大工委"
    rows = [
        ["区域化党建业务培训", host, "2025.3.18", 4, "兼职委员、党建指导员、联络员", 58],
        ["党支部书记能力提升班", host, "2025.4.22", 8, "党支部书记", 40],
        ["两新组织党建业务培训", host, "2025.6.12", 4, "兼职委员、党建指导员", 41],
        ["新党员培训", "翠湖社区大党委", "2025.9.16", 8, "新发展党员", 12],
        ["大工委兼职委员研修", host, "2025.10.23", 4, "兼职委员", 17],
        ["党建指导员与联络员培训", host, "2025.11.20", 6, "党建指导员、联络员", 45],
        ["入党积极分子培训", host, "2025年12月4日至5日", 16, "入党积极分子", 33],
    ]
    for number, row in enumerate(rows, 1):
        sheet.append([number, *row, ""])
    plant("TRN05", file, name, "F6", "二季度党务培训没有联络员参加", host, "2025Q2", "short")
    plant("TRN05", *BY_NAME[host].cell, "三季度没有举办党务培训", host, "2025Q3", "missed")
    sheet.append([f"填表人：{next(PERSON)}"])
    save(book, file)


def plant_omissions():
    made_up = {(o.name, e.tag[0], e.tag[1]) for o in ORGS for e in o.events if isinstance(e.tag, tuple)}
    for name, kind, period in sorted(SKIP, key=str):
        label = f"2025-{period:02}" if isinstance(period, int) else period
        if (name, RULES[kind], label) not in made_up:
            plant(RULES[kind], *BY_NAME[name].cell, f"{label} 没有开展{kind}", name, label, "pending" if period == "2025" else "missed")
    misdated = BY_NAME["杏园社区第二党支部"]
    plant("MTG05", *misdated.cell, "11月的主题党日写成了2026年", misdated.name, "2025-11", "missed")
    plant("MTG04", *misdated.cell, "四季度的党课同日开展，也写成了2026年", misdated.name, "2025Q4", "missed")
    file, name, cell = BY_NAME["棠梨社区第二党支部"].cell
    plant("ORG07", file, name, f"H{cell[1:]}", "正式党员9名，没有设支委会", "棠梨社区第二党支部", severity="warning")
    plant("MTG02", *BY_NAME["梧桐社区第二党支部"].cell, "正式党员6名，不设支委会：不应要求开支委会", "梧桐社区第二党支部", status="exempt")
    plant("MTG01", *BY_NAME["清河街道快递行业联合党支部"].cell, "2025年8月成立：前三个季度不应要求", "清河街道快递行业联合党支部", status="exempt")


# Units ---------------------------------------------------------------------------------------------------------------

ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"


def credit_code(prefix, serial):
    """GB 32100 around an organization code of GB 11714; region 000000 is nobody's."""
    body = f"MA{serial:06}"
    digits = [int(c, 36) for c in body]
    check = (11 - sum(d * w for d, w in zip(digits, (3, 7, 9, 10, 5, 8, 4, 2)))) % 11
    body += "X" if check == 10 else str(check)
    code = f"{prefix}000000{body}"
    total = sum(ALPHABET.index(c) * pow(3, i, 31) for i, c in enumerate(code))
    return code + ALPHABET[-total % 31]


SITES = {"翠湖": "翠湖商业街", "梧桐": "梧桐大厦", "晨光": "晨光工业园", "望江": "清河智创园", "杏园": "杏园市场", "松涛": "滨河大厦", "和苑": "和苑广场",
         "柳岸": "柳岸商圈", "锦绣": "锦绣中心", "竹溪": "竹溪创业园", "棠梨": "棠梨文化街", "榆钱": "榆钱物流园", "枫林": "枫林商务楼"}
BRANDS = [a + b for a in "启恒佳安春博嘉瑞华盛宏达远航金祥和顺新鼎" for b in "明泰禾居晖远源丰创信诚益峰宁"]
TRADES = ["科技", "商贸", "餐饮管理", "机械", "食品", "文化传播", "物流", "建材", "信息技术", "家政服务", "汽车服务", "服装"]
SOCIETIES = [("养老服务中心", "52"), ("幼儿园", "52"), ("志愿服务队", "51"), ("书画协会", "51"), ("社会工作服务站", "52"), ("商会", "51")]


class Unit:
    def __init__(self, community, name, social, serial, prefix):
        self.community, self.name, self.social = community, name, social
        self.code = credit_code(prefix, serial)
        self.site = SITES[community] if dice.random() < 0.45 else ""
        self.status, self.form, self.org, self.reason, self.instructor, self.liaison = "正常", "未建", "", "", "", ""
        self.staff = dice.choice([3, 5, 6, 8, 9, 12, 15, 18, 22, 26, 34, 42])
        self.revenue = 0 if social else round(self.staff * dice.uniform(9, 30))
        self.formal = self.members = self.loose = 0
        self.phone = f"000-{dice.randint(1000000, 9999999)}"

    def people(self, formal, extra=0, loose=0):
        self.formal, self.members, self.loose = formal, formal + extra, loose
        self.staff = max(self.staff, self.members * 3)


def make_units():
    units, serial, joint_sizes = [], 100, {}
    taken = {org.name for org in ORGS}
    names = iter(dice.sample([(b, t) for b in BRANDS for t in TRADES if f"云溪{b}{t}有限公司党支部" not in taken], 600))
    sizes = dict(zip(COMMUNITIES, [46, 42, 38, 45, 36, 40, 34, 41, 39, 35, 37, 33, 32]))

    def joint_org(stem):
        """No joint branch covers more than five units."""
        joint_sizes[stem] = joint_sizes.get(stem, -1) + 1
        return f"{stem}第{'一二三四五六七八九'[joint_sizes[stem] // 5]}联合党支部"

    for community, size in sizes.items():
        for _ in range(size):
            serial += 1
            social = dice.random() < 0.18
            brand, trade = next(names)
            ending, prefix = SOCIETIES[serial % len(SOCIETIES)] if social else (f"{trade}有限公司", "91")
            unit = Unit(community, f"云溪{community if social else brand}{brand if social else ''}{ending}", social, serial, prefix)
            unit.status = dice.choices(["正常", "停业", "注销", "空壳"], [90, 4, 3, 3])[0]
            reach = {"榆钱": 0.25, "枫林": 0.3, "竹溪": 0.35, "翠湖": 0.66, "梧桐": 0.62}.get(community, 0.5)
            draw = dice.random()
            if unit.status != "正常":
                unit.reason = "无党员"
            elif draw < reach * 0.25:
                unit.form, unit.org = "单独组建", f"{unit.name}党支部"
                unit.people(dice.randint(3, 9), dice.choice([0, 0, 1, 2]), dice.choice([0, 0, 0, 1]))
                if dice.random() < 0.25:
                    unit.staff, unit.revenue = dice.randint(100, 260), 0 if social else dice.randint(2100, 9800)
            elif draw < reach:
                unit.form = dice.choice(["联合组建", "联合组建", "区域统建", "行业统建", "挂靠"])
                unit.people(dice.choice([0, 1, 1, 2, 2]), dice.choice([0, 0, 1]))
                stem = {"区域统建": SITES[community], "行业统建": f"{STREET}{'社会组织' if social else trade}行业", "联合组建": f"{community}社区两新组织"}
                unit.org = f"{community}社区第二党支部" if unit.form == "挂靠" else joint_org(stem[unit.form])
            else:
                unit.people(dice.choice([0, 0, 0, 0, 1, 2]))
                unit.reason = "无党员" if unit.members == 0 else "正式党员不足3名"
                if dice.random() < 0.74:
                    unit.instructor = next(PERSON)
                elif community in ("晨光", "锦绣") and dice.random() < 0.5:
                    unit.liaison = next(PERSON)
            units.append(unit)
    for name, org in ((o.name[:-3], o) for o in ORGS if o.name.startswith("云溪")):
        serial += 1
        social = not name.endswith("公司")
        unit = Unit(org.community[:2], name, social, serial, "52" if social else "91")
        unit.form, unit.org = "单独组建", org.name
        unit.people(org.formal, org.probationary)
        units.append(unit)
    return units


def units_of(units, *communities):
    return [unit for community in communities for unit in units if unit.community == community]


HEAD = {
    "number": "序号", "name": "企业名称", "code": "统一社会信用代码", "class": "类别", "street": "所属街道", "community": "所属社区", "site": "所在楼宇/园区",
    "status": "经营状态", "staff": "从业人数", "revenue": "年营业收入(万元)", "formal": "正式党员", "members": "党员总数", "loose": "未转组织关系党员",
    "has": "是否建立党组织", "form": "组建方式", "org": "党组织名称", "reason": "未建原因", "instructor": "党建指导员", "liaison": "联络员", "phone": "联系电话",
}


def unit_row(number, unit, words):
    return {
        "number": number, "name": unit.name, "code": unit.code, "class": "社会组织" if unit.social else "非公企业", "street": STREET,
        "community": f"{unit.community}社区", "site": unit.site, "status": words.get(unit.status, unit.status), "staff": unit.staff,
        "revenue": unit.revenue or None, "formal": unit.formal, "members": unit.members, "loose": unit.loose,
        "has": words["yes" if unit.form != "未建" else "no"], "form": unit.form, "org": unit.org, "reason": unit.reason,
        "instructor": unit.instructor, "liaison": unit.liaison, "phone": unit.phone,
    }


def write_units(file, units, columns, heads, words, total):
    name = "两新组织台账"
    book, sheet = new_sheet(name, [{"number": 6, "name": 30, "code": 22, "org": 30, "reason": 18, "site": 16}.get(key, 11) for key in columns])
    title_rows(sheet, f"{YEAR}年{STREET}两新组织党建工作台账", f"填报单位：云溪区{STREET}　　填报日期：2025年12月25日", len(columns))
    sheet.append([heads.get(key, HEAD[key]) for key in columns])
    heading_style(sheet, 3)
    for number, unit in enumerate(units, 1):
        row = unit_row(number, unit, words)
        sheet.append([row[key] for key in columns])
        unit.cells = {key: (file, name, f"{get_column_letter(i)}{sheet.max_row}") for i, key in enumerate(columns, 1)}
    if total:
        sums = {"number": "合计", "name": f"{len(units)}家", **{key: sum(getattr(u, key) for u in units) for key in ("staff", "formal", "members", "loose")}}
        sheet.append([sums.get(key) for key in columns])
    sheet.append([f"填表人：{next(PERSON)}　　联系电话：000-1234567"])
    sheet.freeze_panes = "C4"
    save(book, file)


def unit_mistakes(units):
    """Returns what to plant once the cells are known."""
    normal = lambda *communities: [u for u in units if u.community in communities and u.status == "正常" and not u.name.startswith("云溪博远")]
    wrong = normal("梧桐")[4]
    wrong.code = wrong.code[:-1] + ALPHABET[(ALPHABET.index(wrong.code[-1]) + 7) % 31]
    wrong_too = normal("锦绣")[9]
    wrong_too.code = wrong_too.code[:9] + wrong_too.code[10] + wrong_too.code[9] + wrong_too.code[11:]
    if wrong_too.code[9] == wrong_too.code[10]:
        wrong_too.code = wrong_too.code[:-1] + ALPHABET[(ALPHABET.index(wrong_too.code[-1]) + 3) % 31]
    first, again = normal("杏园")[7], normal("松涛")[3]
    again.code, again.name = first.code, first.name
    unformed = [u for u in normal("柳岸", "榆钱") if u.form == "未建"]
    due = [unformed[2], unformed[-2]]
    for unit, formal in zip(due, (4, 3)):
        unit.people(formal, 1)
        unit.reason, unit.instructor = "正在筹建", unit.instructor or next(PERSON)
    big = [u for u in normal("望江") if u.form == "未建"][1]
    big.staff, big.revenue, big.formal, big.members, big.reason = 64, 1500, 0, 0, "无党员"
    over = [u for u in normal("和苑") if u.form not in ("未建", "单独组建") and u.members > 0][0]
    over.loose = over.members + 2
    contrary = [u for u in normal("枫林") if u.form == "未建" and u.members > 0][0]
    contrary.reason = "无党员"
    return [("NEW01", "error", wrong, "code", "校验位不对"), ("NEW01", "error", wrong_too, "code", "两位写颠倒了，校验不通过"),
            ("NEW02", "error", first, "code", f"与{again.community}社区登记的是同一家，代码重复（按文件名，这一行在后）"),
            *[("NEW06", "warning", unit, "formal", "正式党员不少于3名却没有建立党组织") for unit in due],
            ("NEW07", "warning", big, "staff", "从业50人以上没有党员"), ("NEW10", "error", over, "loose", "未转组织关系的党员多于党员总数"),
            ("NEW15", "error", contrary, "reason", "写无党员，却填了党员")]


def write_all_units():
    units = make_units()
    mistakes = unit_mistakes(units)
    first, second, third = COMMUNITIES[:5], COMMUNITIES[5:9], COMMUNITIES[9:]
    write_units("两新组织台账_翠湖等五社区.xlsx", units_of(units, *first),
                [key for key in HEAD if key not in ("liaison",)], {}, {"yes": "是", "no": "否"}, total=True)
    write_units("两新组织台账_松涛等四社区.xlsx", units_of(units, *second),
                "number community street name class code status staff members formal loose revenue has form org instructor phone reason site".split(),
                {"name": "单位名称", "class": "单位类别", "staff": "职工人数", "instructor": "党建指导员姓名"}, {"yes": "已建", "no": "未建", "正常": "正常经营"}, total=False)
    write_units("两新组织台账_竹溪等四社区.xlsx", units_of(units, *third),
                "number name code street community site class status formal members loose staff revenue form has org reason instructor liaison phone".split(),
                {"has": "是否已建党组织", "code": "信用代码", "site": "所在园区"}, {"yes": "√", "no": "×"}, total=True)
    for rule, severity, unit, key, what in mistakes:
        plant(rule, *unit.cells[key], what, unit.name, severity=severity)
    blank = {}
    for unit in units:
        if unit.status == "正常" and unit.form == "未建" and not unit.instructor:
            file, name, cell = unit.cells["instructor"]
            blank.setdefault((file, name, cell.rstrip("0123456789")), []).append(int(cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")))
    for (file, name, column), rows in blank.items():
        plant_rows("NEW05", file, name, column, sorted(rows), "没有建党组织，也没有选派党建指导员", "warning")
    return units


year_of_meetings()
write_roster()
in_workbook = [org for org in ORGS if not org.branch or (org.community or "").removesuffix("社区") in COMMUNITIES[:7] and "社区第" in org.name]
write_meetings(in_workbook)
write_meetings_csv([org for org in ORGS if org not in in_workbook])
write_trainings()
write_all_units()
plant_omissions()
LIST = HERE / "planted.json"
hints = json.loads(LIST.read_text(encoding="utf-8"))["hints"]
lines = ",\n".join(json.dumps(it, ensure_ascii=False) for it in planted)
LIST.write_text('{"planted": [\n' + lines + '\n],\n"hints": ' + json.dumps(hints, separators=(",", ":")) + "}\n", encoding="utf-8")
