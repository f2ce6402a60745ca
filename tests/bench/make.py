"""make.py FOLDER: the ledgers the bench reads, 100,000 rows by 12 columns, invented and the same every time."""

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


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("会议台账")
    with (folder / "meetings.csv").open("w", encoding="utf-8-sig", newline="") as file:
        text = csv.writer(file)
        for row in [HEAD, *rows()]:
            sheet.append([None if value == "" else value for value in row])
            text.writerow(row)
    book.save(folder / "meetings.xlsx")


main(pathlib.Path(sys.argv[1]))
