//! The log of a check: with what it was made, and of what.

use super::tables::columns;
use super::{Cell, DRAFT, Order, SIGN, Table};

/// Everything a check was made with that its figures do not tell.
#[derive(Debug)]
pub struct Stamp {
    /// 校验码.
    pub seal: String,
    /// Version of the kit.
    pub engine: String,
    /// SHA-256 of the rule pack's content.
    pub policy_sha256: String,
    /// The files, in the order of the check.
    pub inputs: Vec<Input>,
}

/// One file.
#[derive(Debug)]
pub struct Input {
    /// Its name.
    pub file: String,
    /// Of its bytes.
    pub sha256: String,
    /// Its format.
    pub format: &'static str,
    /// Why it was not read.
    pub refused: Option<String>,
    /// What was made of its sheets.
    pub sheets: Vec<Seen>,
}

/// One table of a file.
#[derive(Debug)]
pub struct Seen {
    /// The sheet's tab.
    pub sheet: String,
    /// The ledger it was taken for; `None`: it took no part.
    pub ledger: Option<&'static str>,
    /// Rows counted.
    pub records: usize,
    /// Rows of totals and footers, left out.
    pub skipped: usize,
    /// Columns understood, and all with a heading.
    pub columns: (usize, usize),
    /// Cells not understood.
    pub gaps: usize,
    /// Rows and columns that the file hides and were read all the same, and whether it hides the sheet.
    pub hidden: (usize, usize, bool),
}

impl Seen {
    /// What the file hides of it, in words; empty when nothing.
    fn hides(&self) -> String {
        let (rows, columns, sheet) = self.hidden;
        let parts = [(rows, "行"), (columns, "列")];
        let counts: Vec<String> = parts
            .iter()
            .filter(|it| it.0 > 0)
            .map(|(count, unit)| format!("{count}{unit}"))
            .collect();
        let mut said = Vec::new();
        if sheet {
            said.push("是隐藏的工作表，也读了".to_owned());
        }
        if !counts.is_empty() {
            said.push(format!("有隐藏的{}，也读了", counts.join("、")));
        }
        said.join("；")
    }
}

/// What the check was made with, a name and a value each.
fn facts(order: Order<'_>) -> Vec<(&'static str, String)> {
    let (check, stamp) = (order.check, order.stamp);
    let waived = (0..check.findings.len()).filter(|it| check.waiver(*it).is_some());
    let hidden = if order.masked {
        "已隐去（默认）"
    } else {
        "完整显示"
    };
    vec![
        ("校验码", stamp.seal.clone()),
        ("程序版本", stamp.engine.clone()),
        (
            "规则包",
            format!(
                "{}（{} {}）",
                check.policy.title, check.policy.id, check.policy.version
            ),
        ),
        ("规则包SHA-256", stamp.policy_sha256.clone()),
        ("考核期", check.period.title()),
        ("截至日期", check.as_of.to_string()),
        ("文件", format!("{}个", stamp.inputs.len())),
        ("评分录入", format!("{}条", check.entries.len())),
        (
            "发现",
            format!("{}处，其中已搁置{}处", check.findings.len(), waived.count()),
        ),
        ("姓名和号码", hidden.to_owned()),
    ]
}

/// The facts as a table.
pub(super) fn facts_table(order: Order<'_>) -> Table {
    let row = |(name, value): (&str, String)| vec![name.into(), value.into()];
    Table {
        title: "校验日志".to_owned(),
        note: "同样的文件、规则包、考核期和截至日期，算出的校验码一定相同；改动任何一处，校验码就不同。".to_owned(),
        columns: columns(&[("项目", 18), ("内容", 70)]),
        rows: facts(order).into_iter().map(row).collect(),
        frozen: 0,
    }
}

/// The files and their sheets as a table.
pub(super) fn files_table(order: Order<'_>) -> Table {
    let count = |it: usize| Cell::Int(i64::try_from(it).unwrap_or(i64::MAX));
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    for input in &order.stamp.inputs {
        let start = || -> Vec<Cell> {
            vec![
                input.file.clone().into(),
                input.sha256.clone().into(),
                input.format.into(),
            ]
        };
        if input.sheets.is_empty() {
            let why = input.refused.as_deref().unwrap_or("没有表");
            let mut row = start();
            row.extend(["".into(), "没有参加核查".into()]);
            row.extend((0..4).map(|_| Cell::from("")));
            row.push(why.into());
            rows.push(row);
        }
        for it in &input.sheets {
            let mut row = start();
            row.extend([
                it.sheet.clone().into(),
                it.ledger.unwrap_or("没有认出，没有参加核查").into(),
                count(it.records),
                count(it.skipped),
                format!("{}/{}", it.columns.0, it.columns.1).into(),
                count(it.gaps),
                it.hides().into(),
            ]);
            rows.push(row);
        }
    }
    Table {
        title: "文件清单".to_owned(),
        note: "略过的行是合计、落款和重复的表头；看不懂的格是日期、数字写得认不出的。".to_owned(),
        columns: columns(&[
            ("文件", 30),
            ("SHA-256", 66),
            ("格式", 8),
            ("工作表", 18),
            ("台账", 22),
            ("计入行数", 9),
            ("略过行数", 9),
            ("认出列数", 9),
            ("看不懂的格", 10),
            ("说明", 40),
        ]),
        rows,
        frozen: 1,
    }
}

/// The log as text, for keeping beside the files; opens right in every editor of Windows.
pub(super) fn text(order: Order<'_>) -> String {
    let mut lines = vec![format!("区域化党建自查 校验日志（{DRAFT}）"), String::new()];
    lines.extend(
        facts(order)
            .into_iter()
            .map(|it| format!("{}：{}", it.0, it.1)),
    );
    for (at, input) in order.stamp.inputs.iter().enumerate() {
        lines.push(String::new());
        lines.push(format!("{}. {}", at + 1, input.file));
        lines.push(format!(
            "   SHA-256 {}　格式 {}",
            input.sha256, input.format
        ));
        if let Some(why) = &input.refused {
            lines.push(format!("   没有参加核查：{why}"));
        }
        for it in &input.sheets {
            let known = it.ledger.map_or(
                "没有认出是哪种台账，没有参加核查".to_owned(),
                |ledger| {
                    format!(
                        "{ledger}，计入{}行，略过{}行，认出{}/{}列，看不懂的格{}个",
                        it.records, it.skipped, it.columns.0, it.columns.1, it.gaps
                    )
                },
            );
            let hides = it.hides();
            let stop = if hides.is_empty() { "" } else { "；" };
            lines.push(format!("   {}：{known}{stop}{hides}", it.sheet));
        }
    }
    let notes = &order.check.notes;
    if !notes.is_empty() {
        lines.extend([String::new(), "没有核查的：".to_owned()]);
        lines.extend(notes.iter().map(|it| format!("   {}", it.message)));
    }
    lines.extend([String::new(), SIGN.to_owned(), String::new()]);
    let clean = |line: &String| -> String {
        let fine = |it: &char| !it.is_control() && !super::xlsx::is_unsafe(*it);
        line.chars().filter(fine).collect()
    };
    lines.iter().map(clean).collect::<Vec<_>>().join("\r\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_file_hides_is_said() {
        let hides = |hidden| {
            let seen = Seen {
                sheet: String::new(),
                ledger: None,
                records: 0,
                skipped: 0,
                columns: (0, 0),
                gaps: 0,
                hidden,
            };
            seen.hides()
        };
        assert_eq!(hides((0, 0, false)), "");
        assert_eq!(hides((12, 2, false)), "有隐藏的12行、2列，也读了");
        assert_eq!(
            hides((0, 1, true)),
            "是隐藏的工作表，也读了；有隐藏的1列，也读了"
        );
    }
}
