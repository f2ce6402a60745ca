"""Counts duties and coverage a second time, by simple means, and holds the engine's figures against it.

    PYTHONPATH=target/python python3 tests/oracle/compare.py          (needs openpyxl and node)

Compared for www/sample and for everything in tests/fixture/odd (a folder is one check, a file is one check): the status
of MTG01, MTG02, MTG04, MTG05 and MTG20 for each organization and period of the year, and listed, excluded, base, blanks
and the pairs organized, separate, work and due for everything, each street and each community, and the instructors of
forms 27 and 30.
"""

import json
import pathlib
import subprocess
import sys

from count import count_coverage, count_duties, count_instructors
from read import Unreadable, read_tables

ROOT = pathlib.Path(__file__).resolve().parents[2]
PERIOD, AS_OF = "2025", "2025-12-31"
RULES = ("MTG01", "MTG02", "MTG04", "MTG05", "MTG20")
TABLES = {".xlsx", ".xlsm", ".xlsb", ".xls", ".et", ".ods", ".csv", ".tsv", ".txt", ".html", ".htm", ".xml"}


def engine(path):
    command = ["node", str(ROOT / "pkg/cli.js"), "check", "--period", PERIOD, "--as-of", AS_OF, "--json", str(path)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    if done.returncode > 1:
        return None, done.stderr.strip()
    return json.loads(done.stdout), ""


def engine_duties(assessment):
    return {(d["org"], d["rule"], d["period"]): d["status"] for d in assessment["duties"] if d["rule"] in RULES}


def pair(area, rate):
    rate = area["rates"].get(rate, {"hit": 0, "of": 0})
    return f'{rate["hit"]}/{rate["of"]}'


def engine_coverage(assessment):
    figures = {}
    for area in assessment["coverage"]:
        if area["level"] in ("all", "street", "community"):
            place = (area["level"], "" if area["level"] == "all" else area["path"][-1])
            for key in ("listed", "excluded", "base", "blanks"):
                figures[(*place, key)] = area[key]
            for rate in ("organized", "separate", "work", "due"):
                figures[(*place, rate)] = pair(area, rate)
    return figures


def engine_instructors(assessment):
    """Instructors of both forms; a form without the column has none."""
    lines = {(form["id"], row["id"]): row["cells"][0] for form in assessment["forms"] for row in form["rows"]}
    return {("form", form, "instructors"): lines.get((form, "instructors")) or 0 for form in ("27", "30")}


def files_of(path):
    if path.is_file():
        return [(path.name, path)]
    found = [(p.relative_to(path).as_posix(), p) for p in path.rglob("*") if p.is_file()]
    return sorted((n, p) for n, p in found if p.suffix.lower() in TABLES and not p.name.startswith((".", "~$")))


def differences(mine, theirs):
    for key in sorted(mine.keys() | theirs.keys(), key=str):
        if mine.get(key) != theirs.get(key):
            yield f'{" ".join(str(part) for part in key)}: counted {mine.get(key, "—")}, engine {theirs.get(key, "—")}'


def compare(path):
    """Figures compared, lines of differences."""
    tables, unread = [], []
    for name, file in files_of(path):
        try:
            tables += read_tables(name, file, int(PERIOD[:4]))
        except Unreadable as why:
            unread.append(f"{name}: {why}")
    assessment, complaint = engine(path)
    if assessment is None:
        return 0, [f"the engine could not run: {complaint}"] if tables else [], unread
    mine = {**count_duties(tables, AS_OF), **count_coverage(tables), **count_instructors(tables)}
    theirs = {**engine_duties(assessment), **engine_coverage(assessment), **engine_instructors(assessment)}
    return len(mine), list(differences(mine, theirs)), unread


def main():
    odd = ROOT / "tests/fixture/odd"
    paths = [ROOT / "www/sample", *(sorted(odd.iterdir()) if odd.is_dir() else [])]
    paths = [p for p in paths if p.is_dir() or p.suffix.lower() in TABLES]
    compared = differing = 0
    for path in paths:
        figures, lines, unread = compare(path)
        compared += figures
        differing += len(lines)
        print(f"{path.relative_to(ROOT)}: {figures} figures, {len(lines)} differ")
        for line in unread:
            print(f"  not read here, so not compared: {line}")
        for line in lines:
            print(f"  {line}")
    print(f"{max(compared - differing, 0)} passed, {differing} failed")
    sys.exit(1 if differing or not compared else 0)


if __name__ == "__main__":
    main()
