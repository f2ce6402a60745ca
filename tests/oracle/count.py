"""Rows to figures. Where the definitions leave room, the reading taken is marked "Reading:"."""

import calendar
import datetime
import re
from fractions import Fraction

from read import dates, number, tidy

KINDS = {
    "MTG01": ("党员大会", "支部党员大会", "支部大会", "全体党员会", "党员会"),
    "MTG02": ("支委会", "支部委员会", "支委会议", "支部委员会会议"),
    "MTG04": ("党课", "上党课", "讲党课", "微党课", "专题党课", "书记讲党课"),
    "MTG05": ("主题党日", "党员活动日", "固定党日", "党日活动", "主题党日+", "支部主题党日", "主题党日活动"),
    "MTG20": ("联席会议", "党建联席会", "党建联席会议", "大工委会议", "大党委会", "共建联席会", "协调委员会", "议事会", "联席会"),
}
MONTHLY = {"MTG02", "MTG05"}
CHINESE = {c: i for i, c in enumerate("一二三四五六七八九", 1)} | {"十": 10, "十一": 11, "十二": 12}
EXCLUDED = "注销 吊销 停业 歇业 空壳 僵尸 空挂 迁出 失联 未经营 未实际经营".split()
SINGLE = re.compile("单独|单建|独立")
JOINT = re.compile("联合|联建|统建|行业|区域|挂靠|依托|纳入|编入|加入|带建")


def periods(rule, year):
    """Name, first day, last day."""
    span = 1 if rule in MONTHLY else 3
    for first in range(1, 13, span):
        last = first + span - 1
        name = f"{year}-{first:02}" if span == 1 else f"{year}Q{last // 3}"
        yield name, datetime.date(year, first, 1), datetime.date(year, last, calendar.monthrange(year, last)[1])


def kind_of(word):
    """street, community or branch, from 组织类别 or, failing that, from the name."""
    if re.search("大工委|街道党工委|党工委", word):
        return "street"
    if re.search("社区(大)?党委|大党委", word):
        return "community"
    if re.search("联合党支部|党支部", word):
        return "branch"
    return None


class Org:
    def __init__(self, row, year):
        self.name, self.short = tidy(row["org"]), tidy(row.get("short"))
        self.kind = kind_of(tidy(row.get("kind"))) or (kind_of(self.name) if not tidy(row.get("kind")) else None)
        self.formal = number(row.get("formal"))
        self.committee = number(row.get("committee"))
        # Reading: a founding month without a day is its first day.
        self.founded = (dates(row.get("founded"), year) or [None])[0]
        self.dissolved = (dates(row.get("dissolved"), year) or [None])[0]

    def owes(self, rule):
        if rule == "MTG20":
            return self.kind in ("street", "community")
        return self.kind == "branch"

    def exempt(self, rule, first, last):
        if self.founded and self.founded > first or self.dissolved and self.dissolved <= last:
            return True
        # Reading: a committee of nobody, fewer than seven formal members, or neither number given: no committee.
        few = self.committee is None if self.formal is None else self.formal < 7
        return rule == "MTG02" and (few or self.committee == 0)


def made_up_for(text, day):
    """The period a mark 「补一季度」 or 「补3月」 names: its name and last day, the latest one before `day`."""
    found = re.search(r"补开?召?开?第?(?P<n>[1-4一二三四])季度?|补开?召?开?(?P<q>Q[1-4])|补开?召?开?(?P<m>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月", text)
    if not found:
        return None
    word = found["m"] or found["n"] or found["q"][1]
    n = int(word) if word.isdigit() else CHINESE[word]
    rule = "MTG02" if found["m"] else "MTG01"
    for year in (day.year, day.year - 1):
        name, _, last = list(periods(rule, year))[n - 1]
        if last < day:
            return name, (day - last).days, 7 if found["m"] else 15
    return None


def events_of(tables):
    for table in tables:
        if table.kind != "meetings":
            continue
        for row in table.rows:
            words = [w for w in re.split(r"[、,;/+&和及]|兼", tidy(row["type"]).replace("主题党日+", "主题党日、")) if w]
            rules = {rule for rule, names in KINDS.items() for word in words if word in names or re.sub("^第[一二三四]季度", "", word) in names}
            for day in dates(row["date"], table.year):
                for rule in rules:
                    yield tidy(row["org"]), rule, day, row


def status(rule, org, period, events, as_of):
    name, first, last = period
    if org.exempt(rule, first, last):
        return "exempt"
    days, late, held = set(), False, False
    for day, row in events:
        if day > as_of:
            continue
        mark = made_up_for("".join(tidy(row.get(k)) for k in ("remark", "topic", "type")), day)
        # Reading: the mark must name a period as long as the duty's own (a month for 支委会, a quarter for 党员大会).
        in_time = mark is not None and ("Q" in mark[0]) == ("Q" in name) and mark[1] <= mark[2]
        expected, actual = number(row.get("expected")), number(row.get("actual"))
        quorum = rule != "MTG02" or expected is None or actual is None or actual * 2 >= expected
        if in_time and mark[0] == name and quorum:
            late = True
        if first <= day <= last:
            held = True
            # Reading: a meeting made up for an earlier period in time never counts in its own, even where it was not needed.
            if quorum and not in_time:
                days.add(day)
    if days:
        return "met"
    if late:
        return "late"
    if last > as_of:
        return "pending"
    # Reading: a period whose only meeting was given to an earlier period is short, not missed.
    return "short" if held else "missed"


def count_duties(tables, as_of):
    """Status by (org, rule, period)."""
    as_of = datetime.date.fromisoformat(as_of)
    orgs = {}
    for table in tables:
        if table.kind == "roster":
            for row in table.rows:
                org = Org(row, table.year)
                orgs.setdefault(org.name, org)
    rostered = bool(orgs)
    by_short = {org.short: org for org in orgs.values() if org.short}
    events = {}
    for name, rule, day, row in events_of(tables):
        org = orgs.get(name) or by_short.get(name)
        # Reading: names no roster knows are left unchecked; without any roster an organization owes what its name says it is.
        if not org and not rostered:
            org = orgs.setdefault(name, Org({"org": name}, as_of.year))
        if org:
            events.setdefault((org.name, rule), []).append((day, row))
    counted = {}
    for org in orgs.values():
        for rule in KINDS:
            if org.owes(rule):
                for period in periods(rule, as_of.year):
                    counted[(org.name, rule, period[0])] = status(rule, org, period, events.get((org.name, rule), []), as_of)
    return counted


GRADES = ((95, "五星"), (90, "四星"), (80, "三星"), (70, "二星"), (60, "一星"), (0, "不定星"))


def count_scores(tables, duties, findings, as_of):
    """Points of 三会一课, 主题党日 and 台账质量, total and grade, by branch: the built-in table.

    Each duty that is due counts once, one made up half. Findings are taken from the engine: what they cost is counted here.
    """
    figures = {}
    for org in sorted({key[0] for key in duties}):
        own = {key: it for key, it in duties.items() if key[0] == org and key[1] != "MTG20"}
        if not own:
            continue
        points = {}
        for item, most, rules in (("three-meetings", 40, ("MTG01", "MTG02", "MTG04")), ("theme-day", 20, ("MTG05",))):
            due = [it for key, it in own.items() if key[1] in rules and it not in ("pending", "exempt")]
            if due:
                points[item] = most * sum(Fraction(it == "met") + Fraction(it == "late") / 2 for it in due) / len(due)
        if not points:
            continue
        costs = [{"error": 2, "warning": 1, "hint": 0}[it["severity"]] for it in findings if it["org"] == org and it["rule"].startswith("DQ")]
        points["records"] = Fraction(max(0, 20 - sum(costs)))
        # Reading: what is not due yet leaves its points to the rest.
        full = sum({"three-meetings": 40, "theme-day": 20, "records": 20}[it] for it in points)
        total = sum(points.values()) * 100 / full
        for item, value in points.items():
            figures[(org, item)] = shown(value * 100 / full)
        figures[(org, "total")] = shown(total)
        figures[(org, "grade")] = next(title for least, title in GRADES if total >= least)
    return figures


def shown(value):
    """Two places, rounded half up."""
    return float(int(value * 100 + Fraction(1, 2))) / 100


def standing_units(tables):
    """Rows of units, each with whether it counts nowhere: it does not operate, or another row stands for it."""
    kept = {}
    closed = lambda row: any(word in tidy(row.get("status")) for word in EXCLUDED)
    # Of rows with one code an operating one counts, then the fullest, then by where it is: never by its place in the files.
    rank = lambda row: (closed(row), sum(tidy(it) == "" for it in row.values()), tidy(row.get("street")), tidy(row.get("community")))
    units = [table for table in tables if table.kind == "units"]
    for row in (row for table in units for row in table.rows):
        code = tidy(row.get("code")).upper()
        if code and (code not in kept or rank(row) < rank(kept[code])):
            kept[code] = row
    for row in (row for table in units for row in table.rows):
        code = tidy(row.get("code")).upper()
        yield row, closed(row) or (code != "" and kept[code] is not row)


NOBODY = ("", "无", "-", "—", "/", "否")
SOCIAL = re.compile("社会团体|基金会|民办非企业|社会服务机构|社会组织|协会|商会|学会|律师|会计师|税务师")
FIRM = re.compile("企业|公司|个体|合作社|厂|店")
# No legal person of its own, or publicly controlled: in neither form.
NO_LEGAL_PERSON = re.compile("分公司|分店|分厂|分部|分支|个体|国有|集体|国企")


def sent(tables):
    """By unit, who the instructors' own ledger says looks after it; of several one with a phone, then the first by name."""
    found = {}
    for row in (row for table in tables if table.kind == "instructors" for row in table.rows):
        who = (tidy(row.get("phone")) == "", tidy(row.get("who")))
        for unit in re.split("[、,，;；\n]", str(row.get("for") or "")):
            if who[1] not in NOBODY and tidy(unit) not in NOBODY:
                found[tidy(unit)] = min(who, found.get(tidy(unit), who))
    return {unit: who for unit, (_, who) in found.items()}


def instructor(row, by_unit):
    own = tidy(row.get("instructor"))
    return by_unit.get(tidy(row.get("name")), "") if own in NOBODY else own


def is_built(row):
    """Reading: the form decides; where it is blank, 是否建立党组织 does, and where that is too, the name of an organization
    that can be the unit's own or a joint one. Only the form says that a unit is "separate"."""
    form, has, org = (tidy(row.get(it)) for it in ("form", "has", "org"))
    if form:
        return "未" not in form and bool(SINGLE.search(form) or JOINT.search(form))
    if has:
        return has in ("是", "已建", "√", "有", "Y", "1")
    if re.search("无党|暂无|未建|功能|临时|兼合", org):
        return False
    return bool(re.search("支部|总支", org) or re.search("党委|委员会", org) and not re.search("社区|街道|工委", org))


def count_instructors(tables):
    """Instructors of form 27 and of form 30: heads by community, added up."""
    heads = {"27": set(), "30": set()}
    by_unit = sent(tables)
    for row, out in standing_units(tables):
        kind, name, owner = (tidy(row.get(k)) for k in ("unit_kind", "name", "owner"))
        form = "30" if SOCIAL.search(kind or name) else "27" if FIRM.search(kind or name) else None
        who = instructor(row, by_unit)
        if out or not form or who in NOBODY or form == "27" and NO_LEGAL_PERSON.search(f"{kind} {owner} {name}"):
            continue
        heads[form].add((tidy(row.get("street")), tidy(row.get("community")), who))
    return {("form", form, "instructors"): len(heads[form]) for form in heads}


def count_coverage(tables):
    """Figures by (level, area, figure)."""
    areas = {}
    by_unit = sent(tables)
    for row, out in standing_units(tables):
        built = is_built(row)
        single = built and bool(SINGLE.search(tidy(row.get("form"))))
        names = [instructor(row, by_unit), tidy(row.get("liaison"))]
        work = built or any(n not in NOBODY for n in names)
        due = (number(row.get("formal")) or 0) >= 3
        for place in (("all", ""), ("street", tidy(row.get("street"))), ("community", tidy(row.get("community")))):
            if place[0] != "all" and not place[1]:
                continue
            area = areas.setdefault(place, dict.fromkeys("listed excluded organized separate work due_hit due_of".split(), 0))
            area["listed"] += 1
            area["excluded"] += out
            if not out:
                for key, hit in (("organized", built), ("separate", single), ("work", work), ("due_hit", due and built), ("due_of", due)):
                    area[key] += hit
    figures = {}
    for place, area in areas.items():
        base = area["listed"] - area["excluded"]
        for key, value in (("listed", area["listed"]), ("excluded", area["excluded"]), ("base", base), ("blanks", base - area["work"]),
                           ("organized", f'{area["organized"]}/{base}'), ("separate", f'{area["separate"]}/{base}'), ("work", f'{area["work"]}/{base}'),
                           ("due", f'{area["due_hit"]}/{area["due_of"]}')):
            figures[(*place, key)] = value
    return figures
