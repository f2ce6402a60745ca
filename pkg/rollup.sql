-- 汇总件平表的汇总：与本工具合并的结果逐数相等。
-- Adds up the flat tables of summaries in DuckDB, to the same figures the engine's merge gives.
--
-- 用法：在放 *.parquet 的文件夹里运行  duckdb < rollup.sql
-- 多个区的表放在各自的子文件夹里时，把 'units.parquet' 改成 '*/units.parquet'（其余各表同样）。
-- 列的说明见 columns.csv。

CREATE OR REPLACE VIEW units AS SELECT * FROM read_parquet('units.parquet');
CREATE OR REPLACE VIEW duties AS SELECT * FROM read_parquet('duties.parquet');
CREATE OR REPLACE VIEW scores AS SELECT * FROM read_parquet('scores.parquet');
CREATE OR REPLACE VIEW rates AS SELECT * FROM read_parquet('rates.parquet');

-- 代码相同的单位只计一次：正常经营的、空栏最少的一行。
-- One row of those with the same code counts; the others are listed and excluded.
CREATE OR REPLACE VIEW counted AS
SELECT *, code IS NOT NULL AND row_number() OVER (PARTITION BY code ORDER BY closed, blank, content, part) > 1 AS repeats
FROM units;

-- 覆盖：每个区、街道、社区、楼宇园区，以及全部。
-- Coverage of every area: a unit counts in each area above it.
CREATE OR REPLACE VIEW leveled AS
SELECT *, list_filter([
    CASE WHEN district IS NOT NULL THEN 'district:' || district END,
    CASE WHEN street IS NOT NULL THEN 'street:' || street END,
    CASE WHEN community IS NOT NULL THEN 'community:' || community END,
    CASE WHEN site IS NOT NULL THEN 'site:' || site END
], lambda it: it IS NOT NULL) AS steps
FROM counted;

CREATE OR REPLACE TABLE coverage AS
SELECT
    array_to_string(steps[1:depth], '/') AS area,
    count(*) AS listed,
    sum(CASE WHEN repeats THEN 1 ELSE excluded END) AS excluded,
    count(*) - sum(CASE WHEN repeats THEN 1 ELSE excluded END) AS base,
    sum(no_work) FILTER (NOT repeats) AS blanks,
    sum(organized_hit) FILTER (NOT repeats) AS organized_hit,
    sum(organized_of) FILTER (NOT repeats) AS organized_of,
    sum(separate_hit) FILTER (NOT repeats) AS separate_hit,
    sum(separate_of) FILTER (NOT repeats) AS separate_of,
    sum(work_hit) FILTER (NOT repeats) AS work_hit,
    sum(work_of) FILTER (NOT repeats) AS work_of,
    sum(due_hit) FILTER (NOT repeats) AS due_hit,
    sum(due_of) FILTER (NOT repeats) AS due_of,
    sum(staff50_member_hit) FILTER (NOT repeats) AS staff50_member_hit,
    sum(staff50_member_of) FILTER (NOT repeats) AS staff50_member_of,
    sum(staff100_organized_hit) FILTER (NOT repeats) AS staff100_organized_hit,
    sum(staff100_organized_of) FILTER (NOT repeats) AS staff100_organized_of,
    sum(scaled_separate_hit) FILTER (NOT repeats) AS scaled_separate_hit,
    sum(scaled_separate_of) FILTER (NOT repeats) AS scaled_separate_of,
    sum(instructed_hit) FILTER (NOT repeats) AS instructed_hit,
    sum(instructed_of) FILTER (NOT repeats) AS instructed_of,
    sum(enrolled_hit) FILTER (NOT repeats) AS enrolled_hit,
    sum(enrolled_of) FILTER (NOT repeats) AS enrolled_of
FROM leveled, unnest(range(0, len(steps) + 1)) AS depths(depth)
GROUP BY ALL;

-- 履职：每项任务各种结果有几个。
CREATE OR REPLACE TABLE duty_counts AS
SELECT duty, status, count(*) AS count FROM duties GROUP BY ALL;

-- 名次：同组的党组织按总分，再按规则包指定的项目；有项目待录入的不排。
CREATE OR REPLACE TABLE places AS
SELECT compared, org, path, rank() OVER (PARTITION BY compared ORDER BY total DESC, tie_1 DESC, tie_2 DESC, tie_3 DESC) AS place
FROM scores WHERE waits = 0;

-- 区域共建：全部的分子和分母。
CREATE OR REPLACE TABLE regional AS
SELECT rate, sum(hit) AS hit, sum("of") AS "of" FROM rates GROUP BY ALL;

-- 一个党组织出现在两份汇总件里的，要先查清再汇总。
CREATE OR REPLACE TABLE organizations_twice AS
SELECT org, path, count(DISTINCT part) AS parts FROM duties GROUP BY ALL HAVING count(DISTINCT part) > 1;
