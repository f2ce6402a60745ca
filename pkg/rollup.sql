-- 汇总件平表的汇总：与本工具合并的结果逐数相等。
-- Adds up the flat tables of summaries in DuckDB, to the same figures the engine's merge gives.
--
-- 用法：在放这些表的文件夹里运行  duckdb < rollup.sql
-- 多个区的表放在各自的子文件夹里时，把 'units.parquet' 改成 '*/units.parquet'（其余各表同样）。
-- 列的说明见 columns.csv。

CREATE OR REPLACE VIEW units AS SELECT * FROM read_parquet('units.parquet');
CREATE OR REPLACE VIEW duties AS SELECT * FROM read_parquet('duties.parquet');
CREATE OR REPLACE VIEW scores AS SELECT * FROM read_parquet('scores.parquet');
CREATE OR REPLACE VIEW rates AS SELECT * FROM read_parquet('rates.parquet');
CREATE OR REPLACE VIEW parts AS SELECT * FROM read_parquet('parts.parquet');
CREATE OR REPLACE VIEW fields AS SELECT * FROM read_parquet('fields.parquet');
-- 规则包的等次、年报表的行和列：每份都一样，只取一次。规则包不同的汇总件不能一起汇总。
-- The same in every summary with the same pack.
CREATE OR REPLACE VIEW grades AS SELECT DISTINCT * FROM read_parquet('grades.parquet');
CREATE OR REPLACE VIEW form_axes AS SELECT DISTINCT * FROM read_parquet('form_axes.parquet');

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

-- 名次：同组的党组织按总分，再按规则包指定的项目；有项目待录入的不排，规则包不排名次的也不排。
CREATE OR REPLACE TABLE places AS
SELECT compared, org, path, rank() OVER (PARTITION BY compared ORDER BY total DESC, tie_1 DESC, tie_2 DESC, tie_3 DESC) AS place
FROM scores WHERE waits = 0 AND (SELECT max(ranking) FROM parts) = 1;

-- 等次：由人认定的按认定；其余从最高的等次起逐个看，够条件又有名额的评上，名额边上同分的都不评，留给下一等次。
-- Grades from the best down, places by standing. `reached` is what a score meets, shares apart.
CREATE OR REPLACE TABLE graded AS
WITH RECURSIVE
known AS (
    SELECT row_number() OVER (ORDER BY compared, path, org, part) AS id, *,
        dense_rank() OVER (PARTITION BY compared ORDER BY total DESC, tie_1 DESC, tie_2 DESC, tie_3 DESC) AS standing,
        count(*) OVER (PARTITION BY compared) AS everybody
    FROM scores
),
reached AS (
    SELECT id, compared, "at",
        total_above::HUGEINT * 10000 >= from_total::HUGEINT * total_below::HUGEINT
            AND (each_part IS NULL OR least_part IS NULL OR least_part >= each_part * 100000) AS able
    FROM known, grades WHERE waits = 0
),
able AS (SELECT compared, "at", count(*) FILTER (able) AS of_line FROM reached GROUP BY ALL),
last AS (SELECT max("at") AS lowest FROM grades),
steps AS (
    SELECT id, compared, standing, everybody, 0::BIGINT AS rank, verdict AS grade
    FROM known WHERE waits = 0
    UNION ALL
    SELECT id, compared, standing, everybody, rank + 1,
        CASE WHEN grade IS NULL AND able AND (places IS NULL OR (turn <= places AND last_of_equals <= places)) THEN rank ELSE grade END
    FROM (
        SELECT *, max(turn) OVER (PARTITION BY compared, standing, able AND grade IS NULL) AS last_of_equals
        FROM (
            SELECT s.*, r.able,
                row_number() OVER (PARTITION BY s.compared, r.able AND s.grade IS NULL ORDER BY s.standing, s.id) AS turn,
                CASE WHEN g.share IS NOT NULL THEN greatest(0, greatest(
                    (CASE WHEN g.share_of IS NULL THEN s.everybody ELSE l.of_line END)::HUGEINT * g.share // 1000000, g.at_least
                ) - count(*) FILTER (s.grade = s.rank) OVER (PARTITION BY s.compared)) END AS places
            FROM steps AS s
            JOIN grades AS g ON g."at" = s.rank
            JOIN reached AS r ON r.id = s.id AND r."at" = s.rank
            LEFT JOIN able AS l ON l.compared = s.compared AND l."at" = g.share_of
            WHERE s.rank < (SELECT lowest FROM last)
        )
    )
)
SELECT compared, org, path, g.grade, g.stars
FROM known
LEFT JOIN (SELECT id, coalesce(grade, lowest) AS given FROM steps, last WHERE rank = lowest) AS s USING (id)
LEFT JOIN grades AS g ON g."at" = s.given;

-- 每个地区各等次几个党组织；等次空着的是还有项目待录入。
CREATE OR REPLACE TABLE grade_counts AS
SELECT array_to_string(names[1:depth], '/') AS area, grade, stars, count(*) AS count
FROM (SELECT *, list_filter(string_split(coalesce(path, ''), '/'), lambda it: it <> '') AS names FROM graded), unnest(range(0, len(names) + 1)) AS depths(depth)
GROUP BY ALL;

-- 年报表27和30：每一行每一列的数；空着的是台账里没有这一栏。
-- A cell counts the units that its line and its column take; instructors by community, joint branches by street.
CREATE OR REPLACE TABLE forms AS
WITH
known AS (SELECT list(DISTINCT field) AS fields FROM fields),
axes AS (
    SELECT a.* EXCLUDE (needs), measure IS DISTINCT FROM 'nowhere' AND len(list_filter(
        string_split(coalesce(needs, ''), ' '), lambda it: it <> '' AND NOT list_has_any(string_split(it, '|'), fields)
    )) = 0 AS told
    FROM form_axes AS a, known
),
shares AS (
    SELECT * FROM counted, unnest(string_split(form_lines, ' ')) AS l(line), unnest(string_split(form_columns, ' ')) AS c(col)
    WHERE form IS NOT NULL AND NOT repeats
),
sums AS (
    SELECT form, line, col, count(*) AS units, sum(staff) AS staff, sum(members) AS members, sum(untransferred) AS untransferred,
        count(DISTINCT (concat_ws('/', district, street), branch)) AS branches,
        count(DISTINCT (concat_ws('/', district, street, community), part, instructor)) AS instructors
    FROM shares GROUP BY ALL
)
SELECT l.form, l."at" AS line_at, l.id AS line, l.title AS line_title, c."at" AS col_at, c.id AS col, c.title AS col_title,
    CASE WHEN l.told AND c.told THEN coalesce(CASE l.measure
        WHEN 'units' THEN s.units
        WHEN 'branches' THEN s.branches
        WHEN 'instructors' THEN s.instructors
        WHEN 'staff' THEN s.staff
        WHEN 'members' THEN s.members
        WHEN 'untransferred' THEN s.untransferred
    END, 0) END AS value
FROM axes AS l
JOIN axes AS c ON c.form = l.form AND c.axis = 'column'
LEFT JOIN sums AS s ON s.form = l.form AND s.line = l.id AND s.col = c.id
WHERE l.axis = 'line' AND EXISTS (SELECT 1 FROM units)
ORDER BY l.form, line_at, col_at;

-- 区域共建：全部的分子和分母。
CREATE OR REPLACE TABLE regional AS
SELECT rate, sum(hit) AS hit, sum("of") AS "of" FROM rates GROUP BY ALL;

-- 一个党组织出现在两份汇总件里的，要先查清再汇总。
CREATE OR REPLACE TABLE organizations_twice AS
SELECT org, path, count(DISTINCT part) AS parts FROM duties GROUP BY ALL HAVING count(DISTINCT part) > 1;
