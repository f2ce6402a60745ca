"""Counts generated districts a second time and holds the engine's figures against it.

    PYTHONPATH=target/python python3 tests/oracle/generated.py [DISTRICTS] [SEED]          (needs node)

A district is invented by chance: streets, communities and branches, meetings held, missed, made up in time or too late,
written down twice or below quorum, units that closed or stand in the ledger twice. It is written as .csv, read back by
read.py, counted by count.py and checked by the engine. Compared: the status of every duty of count.py, coverage of every
area, the instructors of forms 27 and 30, and of every branch the points of 三会一课, 主题党日 and 台账质量, the total and the grade.
"""

import csv
import json
import pathlib
import random
import subprocess
import sys
import tempfile

from compare import differences, engine_coverage, engine_duties, engine_instructors
from count import count_coverage, count_duties, count_instructors, count_scores
from read import read_tables

ROOT = pathlib.Path(__file__).resolve().parents[2]
BATCH = 100
DAYS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
MONTHS = range(1, 13)
CLOSED = ("注销", "已停业", "空壳企业", "迁出")
FORMS = ("单独组建", "联合组建", "行业统建", "未组建", "", "挂靠社区", "单建党支部")
ORGS = ("", "", "第{0}家党支部", "第{0}家总支", "大厦联合党支部", "{1}党委", "临时党支部", "暂无党支部", "中共第{0}家公司委员会")
QUARTERS = "一二三四"


class District:
    """What one seed makes."""

    def __init__(self, seed):
        self.chance = random.Random(seed)
        self.as_of = self.chance.choice(("2025-12-31", "2025-12-31", "2025-09-30", "2025-06-15", "2025-10-08"))
        self.roster, self.meetings, self.units, self.instructors = [], [], [], []
        number = 0
        for street in range(1, self.chance.randint(1, 3) + 1):
            street_name = f"第{street}街道"
            self.add_org((f"中共{street_name}工作委员会", "街道党工委"), street_name, "")
            for community in range(1, self.chance.randint(1, 3) + 1):
                name = f"{street_name[:2]}{community}号社区"
                self.add_org((f"中共{name}委员会", "社区党委"), street_name, name)
                for _ in range(self.chance.randint(0, 4)):
                    number += 1
                    kind = self.chance.choice(("党支部", "党支部", "联合党支部"))
                    self.add_org((f"第{number}支部{'联合' if kind != '党支部' else ''}党支部", kind), street_name, name)
                for _ in range(self.chance.randint(0, 12)):
                    self.add_unit(street_name, name)

    def maybe(self, share):
        return self.chance.random() < share

    def day(self, year, month):
        return year, month, self.chance.randint(1, DAYS[month])

    def written(self, day):
        return self.chance.choice(("{0}-{1:02}-{2:02}", "{0}年{1}月{2}日", "{0}.{1}.{2}", "{0}/{1}/{2}", "{0}{1:02}{2:02}")).format(*day)

    def add_org(self, named, street, community):
        name, kind = named
        branch = "支部" in kind
        founded = self.chance.choice(("2019-07-01", "2019-07-01", "2019-07-01", "2025-02-10", "2025-05-01", "2025-04-01", ""))
        dissolved = "2025-08-20" if branch and self.maybe(0.08) else ""
        self.roster.append((name, kind, street, community, self.chance.choice(("", "0", "3", "5")) if branch else "",
                            self.chance.choice(("", "3", "6", "7", "9", "30")) if branch else "", founded, dissolved))
        care = self.chance.choice((1, 0.95, 0.8, 0.5, 0))
        if branch:
            for month in MONTHS:
                self.hold(name, "支委会", [month], care)
                self.hold(name, self.chance.choice(("主题党日", "支部主题党日")), [month], care)
            for quarter in range(4):
                months = list(range(3 * quarter + 1, 3 * quarter + 4))
                self.hold(name, self.chance.choice(("党员大会", "支部党员大会")), months, care)
                self.hold(name, self.chance.choice(("党课", "专题党课")), months, care)
        else:
            for quarter in range(4):
                self.hold(name, "联席会议", list(range(3 * quarter + 1, 3 * quarter + 4)), care)

    def hold(self, org, kind, months, care):
        """Once in these months, or not, or made up after them."""
        if self.maybe(care):
            day, remark = self.day(2025, self.chance.choice(months)), ""
        elif self.maybe(0.4) and months[-1] < 12:
            day = (2025, months[-1] + 1, self.chance.randint(1, 20))
            remark = f"补{months[0]}月" if len(months) == 1 else f"补{QUARTERS[months[0] // 3]}季度"
        else:
            return
        expected = self.chance.randint(3, 30)
        present = self.chance.randint(0, expected) if self.maybe(0.2) else expected
        if self.maybe(0.05) and kind == "党员大会":
            kind = "党员大会、党课"
        row = (org, kind, self.written(day), expected, present, remark)
        self.meetings += [row] * (2 if self.maybe(0.02) else 1)

    def add_unit(self, street, community):
        number = len(self.units) + 1
        if self.units and self.maybe(0.06):
            # The same unit once more, perhaps closed by now, perhaps with less filled in.
            again = list(self.units[-1])
            again[4] = self.chance.choice((again[4], "注销"))
            for at in self.chance.sample((5, 6, 7, 8, 9), self.chance.randint(0, 3)):
                again[at] = ""
            self.units.append(tuple(again))
            return
        self.units.append((
            f"第{number}{self.chance.choice(('家公司', '家公司', '协会'))}", f"9137{number:014}" if self.maybe(0.9) else "", street, community,
            self.chance.choice(CLOSED) if self.maybe(0.15) else self.chance.choice(("正常", "存续", "")),
            self.chance.choice(("", 0, 1, 2, 3, 4, 12)), self.chance.choice(FORMS),
            self.chance.choice(("是", "否", "", "")), self.chance.choice(("", "张同志", "周同志", "吴 同志")), self.chance.choice(("", "李同志")),
            self.chance.choice(ORGS).format(number, community),
        ))
        if self.maybe(0.2):
            # Perhaps twice, perhaps together with another one, perhaps a unit that is not listed.
            units = [self.chance.choice(self.units)[0] for _ in range(self.chance.randint(1, 3))]
            units += ["未列入的公司"] * self.maybe(0.1)
            self.instructors.append((self.chance.choice(("王同志", "冯同志", "张同志")), self.chance.choice(("", "3")), self.chance.choice("、，；").join(units)))

    def write(self, folder):
        self.chance.shuffle(self.meetings)
        cut = self.chance.randint(0, len(self.meetings))
        parts = [self.meetings[:cut], self.meetings[cut:]]
        head = ("党组织名称", "会议类型", "召开日期", "应到人数", "实到人数", "备注")
        files = {"名册.csv": (("党组织名称", "组织类别", "所属街道", "所属社区", "支委人数", "正式党员", "成立时间", "撤销时间"), self.roster)}
        files.update({f"会议{at}.csv": (head, rows) for at, rows in enumerate(parts) if rows})
        if self.units:
            files["两新.csv"] = (("单位名称", "统一社会信用代码", "所属街道", "所属社区", "经营状态", "正式党员", "组建方式", "是否建立党组织", "党建指导员", "联络员", "党组织名称"), self.units)
        if self.instructors:
            files["指导员.csv"] = (("姓名", "联系电话", "联系企业"), self.instructors)
        for name, (heads, rows) in files.items():
            with open(folder / name, "w", encoding="utf-8-sig", newline="") as out:
                csv.writer(out).writerows([heads, *rows])


def engine_scores(assessment):
    """Points of items, total and grade by branch."""
    figures = {}
    for score in assessment["scores"]:
        for item in score["items"]:
            if item["max"]:
                figures[(score["org"], item["indicator"])] = item["points"]
        figures[(score["org"], "total")] = score["total"]
        figures[(score["org"], "grade")] = score["grade"]
    return figures


def assessments(folders):
    """What the engine makes of each folder, in one run."""
    asked = "".join(f"{json.dumps({'folder': str(folder), 'asOf': as_of})}\n" for folder, as_of in folders)
    done = subprocess.run(["node", str(ROOT / "tests/oracle/assess.mjs")], input=asked, capture_output=True, encoding="utf-8", check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def compared(seeds, folder):
    """Figures compared, and lines of differences."""
    districts = [(seed, District(seed), folder / str(seed)) for seed in seeds]
    for _, district, place in districts:
        place.mkdir()
        district.write(place)
    figures, lines = 0, []
    for (seed, district, place), assessment in zip(districts, assessments([(place, it.as_of) for _, it, place in districts])):
        tables = [table for file in sorted(place.iterdir()) for table in read_tables(file.name, file, 2025)]
        duties = count_duties(tables, district.as_of)
        mine = {**duties, **count_coverage(tables), **count_instructors(tables), **count_scores(tables, duties, assessment["findings"], district.as_of)}
        theirs = {**engine_duties(assessment), **engine_coverage(assessment), **engine_instructors(assessment), **engine_scores(assessment)}
        figures += len(mine)
        lines += [f"district {seed}, as of {district.as_of}: {line}" for line in differences(mine, theirs)]
    return figures, lines


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    first = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    figures = differing = 0
    for start in range(first, first + count, BATCH):
        with tempfile.TemporaryDirectory() as folder:
            more, lines = compared(range(start, min(start + BATCH, first + count)), pathlib.Path(folder))
        figures += more
        differing += len(lines)
        for line in lines[:20]:
            print(line)
    print(f"{count} generated districts from seed {first}: {figures} figures, {differing} differ")
    sys.exit(1 if differing or not figures else 0)


if __name__ == "__main__":
    main()
