"""make.py FOLDER: the ledgers the bench reads, 100,000 rows each, invented and the same every time."""

import csv
import datetime
import pathlib
import random
import sys

import openpyxl

ROWS = 100_000
HEAD = ["序号", "党组织名称", "会议类型", "召开日期", "开始时间", "地点", "主持人", "应到人数", "实到人数", "缺席原因", "主要议题", "备注"]
KINDS = ["支部党员大会", "支部委员会会议", "党小组会", "党课", "主题党日"]
SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨"
TOPICS = ["学习党章党规", "讨论发展党员", "部署志愿服务", "民主评议党员", "通报党费收缴情况", "研究区域共建项目"]


def rows():
    chance = random.Random(20250101)
    first = datetime.date(2025, 1, 1)
    for number in range(1, ROWS + 1):
        due = chance.randint(5, 60)
        present = chance.randint(due * 7 // 10, due)
        yield [
            number,
            f"第{chance.randint(1, 50)}街道第{chance.randint(1, 40)}党支部",
            chance.choice(KINDS),
            first + datetime.timedelta(days=chance.randrange(365)),
            f"{chance.randint(8, 18):02}:{chance.choice(['00', '30'])}",
            f"党群服务中心{chance.randint(1, 30)}号会议室",
            chance.choice(SURNAMES) + "书记",
            due,
            present,
            "" if present == due else "请假",
            f"{chance.choice(TOPICS)}（第{number}次）",
            "",
        ]


UNIT_HEAD = [
    "单位名称", "统一社会信用代码", "单位类别", "行业", "所属区", "所属街道", "所属社区", "所在楼宇园区", "经营状态", "从业人数",
    "正式党员", "预备党员", "未转组织关系党员", "组建方式", "党组织名称", "党组织建制", "未建原因", "党建指导员", "指导员电话",
]
UNIT_KINDS = ["私营企业", "外商投资企业", "国有企业", "个体工商户", "社会团体", "民办非企业单位", "律师事务所", ""]
FORMS = ["单独组建", "联合组建", "楼宇联合", "行业统建", "未建", "未建", "未建", ""]


def units():
    """Units of 20 streets with 15 communities each, a third of them in buildings."""
    chance = random.Random(20250102)
    for number in range(1, ROWS + 1):
        street, community = chance.randint(1, 20), chance.randint(1, 15)
        form = chance.choice(FORMS)
        built = form not in ("未建", "")
        yield [
            f"某某商贸{number}有限公司",
            "",
            chance.choice(UNIT_KINDS),
            chance.choice(["制造业", "批发零售", "餐饮", "软件和信息服务", "物业管理", ""]),
            "某区",
            f"第{street}街道",
            f"第{street}街道第{community}社区",
            f"第{chance.randint(1, 5)}大厦" if chance.random() < 0.33 else "",
            chance.choice(["正常", "正常", "正常", "正常", "正常", "正常", "正常", "停业", "注销"]),
            chance.randint(1, 160) if chance.random() < 0.9 else "",
            chance.randint(0, 5),
            chance.randint(0, 1),
            chance.randint(0, 2),
            form,
            f"第{chance.randint(1, 400)}党支部" if built else "",
            "党支部" if built else "",
            "" if built else "没有党员",
            chance.choice(SURNAMES) + "指导员" if not built else "",
            "000" if not built else "",
        ]


def ledger(path, title, rows):
    """One ledger as .xlsx and as .csv."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet(title)
    with path.with_suffix(".csv").open("w", encoding="utf-8-sig", newline="") as file:
        text = csv.writer(file)
        for row in rows:
            sheet.append([None if value == "" else value for value in row])
            text.writerow(row)
    book.save(path.with_suffix(".xlsx"))


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    ledger(folder / "meetings", "会议台账", [HEAD, *rows()])
    ledger(folder / "units", "两新组织台账", [UNIT_HEAD, *units()])


main(pathlib.Path(sys.argv[1]))
