//! Columns whose heading nobody knows and whose values speak for them.

use super::heading::confidence;
use super::value::{code, date, is_nothing, outside_brackets, plain, tight, yes_no};
use super::{Column, EventKind, Field, Kind, Ledger, LedgerKind, MatchedColumn, Table};
use crate::sheet::{Sheet, Value};

/// How sure such a column is: a person is asked.
const SURE: u8 = 70;
/// Rows looked at.
const SAMPLED: usize = 50;
/// Cells from which on they speak.
const LEAST: usize = 2;
/// Headings of columns that only count rows.
const COUNTED: &[&str] = &["序号", "编号", "序", "号", "行号"];

/// What the values of a column look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// 18 digits and letters of a credit code.
    Code,
    /// Days.
    Day,
    /// 是, 否.
    YesNo,
    /// 8学时, 2小时.
    Hours,
    /// Names of Party organizations.
    Org,
    /// Kinds of meetings.
    Event,
    /// Names of communities and villages.
    Community,
    /// Names of firms, offices and schools.
    Unit,
    /// Names of these, of communities and of Party organizations.
    Body,
    /// Names of people.
    Person,
    /// Other words.
    Words,
}

/// From the most telling to the least.
const SHAPES: &[Shape] = &[
    Shape::Code,
    Shape::Day,
    Shape::YesNo,
    Shape::Hours,
    Shape::Org,
    Shape::Event,
    Shape::Community,
    Shape::Unit,
    Shape::Body,
    Shape::Person,
    Shape::Words,
];

/// What a table lacks to be its ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lack {
    Nothing,
    /// One column, of these.
    One(&'static [Field]),
    More,
}

/// What these fields lack of a ledger's needs.
pub(super) fn lack(ledger: &Ledger, has: impl Fn(Field) -> bool) -> Lack {
    let mut lack = Lack::Nothing;
    for (n, of) in ledger.needs {
        let met = of.iter().filter(|it| has(**it)).count();
        lack = match (n.saturating_sub(met), lack) {
            (0, so_far) => so_far,
            (1, Lack::Nothing) => Lack::One(of),
            _ => Lack::More,
        };
    }
    lack
}

/// Whether a heading is that of its ledger but for one column: enough of it is known.
pub(super) fn is_plain(known: usize, table: &Table) -> bool {
    let counted = |it: &&MatchedColumn| it.field.is_none() && COUNTED.contains(&it.title.as_str());
    let all = table.columns.len() - table.columns.iter().filter(counted).count();
    known >= 4 && (known + 1) * 10 >= all * 7
}

/// Takes the one column whose values can be what the ledger cannot be without. Two such columns are
/// a question to the person, and so is none.
pub(super) fn take_needed(table: &mut Table, sheet: &Sheet) -> bool {
    let Some(ledger) = table.ledger.and_then(Ledger::of) else {
        return false;
    };
    let fields = table.fields();
    let Lack::One(of) = lack(ledger, |it| fields.contains_key(&it)) else {
        return false;
    };
    let wanted: Vec<&Column> = of
        .iter()
        .filter(|it| !fields.contains_key(it))
        .filter_map(|it| ledger.column(*it))
        .filter(|it| it.weight >= 2)
        .collect();
    let mut fitting = Vec::new();
    for (col, shape) in shapes(table, sheet) {
        let fits = wanted.iter().filter(|it| suits(ledger.kind, it, shape));
        if let Some(column) = fits.max_by_key(|it| it.weight) {
            fitting.push((col, column.field));
        }
    }
    let [(col, field)] = *fitting.as_slice() else {
        return false;
    };
    take(table, ledger, (col, field));
    true
}

/// Takes the columns whose values can be but one telling column that is missing.
pub(super) fn take_telling(table: &mut Table, sheet: &Sheet) {
    let Some(ledger) = table.ledger.and_then(Ledger::of) else {
        return;
    };
    let shapes = shapes(table, sheet);
    for (col, shape) in &shapes {
        let alike = shapes.iter().filter(|it| it.1 == *shape).count();
        if alike > 1 || *shape == Shape::Words {
            continue;
        }
        let fields = table.fields();
        let mut fitting: Vec<&Column> = ledger
            .columns
            .iter()
            .filter(|it| !fields.contains_key(&it.field))
            .filter(|it| it.weight > 0 && suits(ledger.kind, it, *shape))
            .collect();
        let is_plain = matches!(shape, Shape::Code | Shape::Community | Shape::Hours);
        if let (Some(column), true) = (fitting.pop(), fitting.is_empty())
            && (column.weight >= 2 || is_plain)
        {
            take(table, ledger, (*col, column.field));
        }
    }
}

fn take(table: &mut Table, ledger: &Ledger, (col, field): (u16, Field)) {
    if let Some(column) = table.columns.iter_mut().find(|it| it.col == col) {
        (column.field, column.confidence) = (Some(field), SURE);
    }
    table.confidence = confidence(ledger, table);
}

/// What a column of a ledger may hold.
fn suits(ledger: LedgerKind, column: &Column, shape: Shape) -> bool {
    use Field as F;
    match shape {
        Shape::Code => column.field == F::CreditCode,
        Shape::Day => column.kind == Kind::Date,
        Shape::YesNo => column.kind == Kind::YesNo,
        Shape::Hours => matches!(column.field, F::Hours | F::ServiceHours),
        Shape::Event => column.field == F::EventKind,
        Shape::Community => matches!(column.field, F::Community | F::CheckinPlace),
        Shape::Org => {
            let names = [F::Org, F::UnitOrg, F::Proposer, F::Partner, F::Responsible];
            names.contains(&column.field)
        }
        Shape::Body => matches!(column.field, F::Proposer | F::Partner | F::Responsible),
        Shape::Unit => {
            let names = [
                F::Unit,
                F::Workplace,
                F::Proposer,
                F::Partner,
                F::Responsible,
            ];
            names.contains(&column.field)
                || (ledger, column.field) == (LedgerKind::Trainings, F::Org)
        }
        Shape::Person => {
            let names = [F::Name, F::Secretary, F::Instructor, F::Host, F::Recorder];
            names.contains(&column.field)
                || matches!(column.field, F::Reporter | F::Liaison | F::Confirmer)
        }
        Shape::Words => column.field == F::Title,
    }
}

/// The columns nothing is known of, with what their values look like.
fn shapes(table: &Table, sheet: &Sheet) -> Vec<(u16, Shape)> {
    let Some(last) = table.header_rows.last() else {
        return Vec::new();
    };
    let is_record = |row: &u32| sheet.row(*row).len() > 2;
    let rows: Vec<u32> = sheet
        .row_indices()
        .skip_while(|it| it <= last)
        .take_while(|it| table.until.is_none_or(|until| *it < until))
        .take(SAMPLED)
        .filter(|it| is_record(it) && Table::total_label(sheet, *it).is_none())
        .collect();
    let unknown = table.columns.iter().filter(|it| it.field.is_none());
    let shape = |it: &MatchedColumn| {
        let cells = rows.iter().filter_map(|row| sheet.get(*row, it.col));
        let cells = cells.map(|it| it.0);
        let cells: Vec<&Value> = cells
            .filter(|it| !is_nothing(&tight(&it.shown())))
            .collect();
        let all = cells.len();
        let holds = |shape: &&Shape| {
            let fitting = cells.iter().filter(|it| looks(it, **shape)).count();
            all >= LEAST && fitting * 10 >= all * 9
        };
        Some((it.col, *SHAPES.iter().find(holds)?))
    };
    unknown.filter_map(shape).collect()
}

/// Whether a value looks so.
fn looks(value: &Value, shape: Shape) -> bool {
    let text = tight(&value.shown());
    let name = outside_brackets(&text);
    let length = name.chars().count();
    match shape {
        Shape::Code => code(value).is_ok_and(|it| it.is_some_and(|it| is_credit_code(&it))),
        Shape::Day => is_day(value),
        Shape::YesNo => length <= 4 && matches!(value, Value::Text(_)) && yes_no(&text).is_some(),
        Shape::Hours => {
            let mut units = ["学时", "课时", "小时"].iter();
            let number = units.find_map(|it| text.strip_suffix(it));
            number.is_some_and(|it| it.parse::<f64>().is_ok())
        }
        Shape::Org => length >= 4 && ORG_ENDS.iter().any(|it| name.ends_with(it)),
        Shape::Event => length <= 12 && !EventKind::all_in(&text).is_empty(),
        Shape::Community => {
            (3..=12).contains(&length) && COMMUNITY_ENDS.iter().any(|it| name.ends_with(it))
        }
        Shape::Unit => length >= 3 && UNIT_ENDS.iter().any(|it| name.ends_with(it)),
        Shape::Body => [Shape::Org, Shape::Unit, Shape::Community]
            .iter()
            .any(|it| looks(value, *it)),
        Shape::Person => is_person(&name),
        Shape::Words => name.chars().filter(|it| is_han(*it)).count() >= 3,
    }
}

/// A day with its year or month written out. A bare number is more likely an amount.
fn is_day(value: &Value) -> bool {
    match value {
        Value::Date(..) => true,
        Value::Text(text) => {
            let text = plain(text);
            let parts = text.matches(['-', '.', '/', '年', '月']).count();
            let is_written = parts >= 2 || text.contains(['年', '月']);
            let is_written = is_written || is_eight(&text);
            is_written && text.chars().count() <= 24 && date(value, Some(2000)).is_ok()
        }
        Value::Number(_) => is_eight(&value.shown()) && date(value, None).is_ok(),
        Value::Bool(_) | Value::Error(_) => false,
    }
}

/// 20250305.
fn is_eight(text: &str) -> bool {
    text.len() == 8 && text.bytes().all(|it| it.is_ascii_digit()) && text.starts_with(['1', '2'])
}

/// 18 signs with a letter where an identity number has only digits.
fn is_credit_code(text: &str) -> bool {
    let signs = text.chars();
    text.len() == 18
        && signs.clone().all(|it| it.is_ascii_alphanumeric())
        && signs.take(17).any(|it| it.is_ascii_alphabetic())
}

fn is_han(it: char) -> bool {
    matches!(it, '\u{4E00}'..='\u{9FFF}')
}

fn is_person(name: &str) -> bool {
    let length = name.chars().count();
    if let Some((own, fathers)) = name.split_once('·') {
        return [own, fathers]
            .iter()
            .all(|it| it.chars().all(is_han) && !it.is_empty());
    }
    let is_written = name.chars().all(is_han);
    let has = |surname: &str| SURNAMES.split(' ').any(|it| it == surname);
    let surname = |of: usize| name.chars().take(of).collect::<String>();
    is_written
        && match length {
            2 | 3 => has(&surname(1)) || (length == 3 && has(&surname(2))),
            4 => has(&surname(2)),
            _ => false,
        }
}

const ORG_ENDS: &[&str] = &[
    "支部",
    "党委",
    "党总支",
    "总支部",
    "党工委",
    "大工委",
    "党组",
    "支部委员会",
    "工作委员会",
    "总支",
];
const COMMUNITY_ENDS: &[&str] = &["社区", "村", "居委会", "村委会", "居"];
const UNIT_ENDS: &[&str] = &[
    "公司",
    "集团",
    "厂",
    "店",
    "商场",
    "超市",
    "所",
    "校",
    "小学",
    "中学",
    "大学",
    "学院",
    "医院",
    "法院",
    "检察院",
    "幼儿园",
    "行",
    "局",
    "办事处",
    "委员会",
    "居委会",
    "办公室",
    "协会",
    "商会",
    "学会",
    "合作社",
    "中心",
    "中队",
    "大队",
    "支队",
    "站",
    "部",
    "社",
    "馆",
];
/// Common surnames of one sign, and of two.
const SURNAMES: &str = "王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 林 罗 高 郑 梁 谢 宋 唐 许 韩 邓 冯 \
     曹 彭 曾 肖 田 董 潘 袁 蔡 蒋 余 于 杜 叶 程 魏 苏 吕 丁 任 卢 姚 沈 钟 姜 崔 谭 陆 范 汪 廖 石 金 韦 贾 夏 \
     付 方 邹 熊 白 孟 秦 邱 侯 江 尹 薛 闫 段 雷 龙 黎 史 陶 贺 毛 郝 顾 龚 邵 万 覃 武 钱 戴 严 莫 孔 向 常 温 \
     康 施 文 牛 樊 葛 邢 安 齐 易 乔 伍 庞 颜 倪 庄 聂 章 鲁 岳 翟 殷 詹 申 欧 耿 关 兰 焦 俞 左 柳 甘 祝 包 宁 \
     尚 符 舒 阮 柯 纪 梅 童 凌 毕 单 季 裴 霍 涂 成 苗 谷 盛 曲 翁 冉 骆 蓝 路 游 辛 靳 管 柴 蒙 鲍 华 喻 祁 蒲 \
     房 滕 屈 饶 解 牟 艾 尤 阳 时 穆 农 司 卓 古 吉 缪 简 车 项 连 芦 麦 褚 娄 窦 戚 岑 景 党 宫 费 卜 冷 晏 席 \
     卫 米 柏 宗 瞿 桂 全 佟 应 臧 闵 苟 邬 边 卞 姬 师 和 仇 栾 隋 商 刁 沙 荣 巫 寇 桑 郎 甄 丛 仲 虞 敖 巩 明 \
     佘 池 查 麻 苑 迟 邝 欧阳 上官 司马 诸葛 司徒 令狐 皇甫 慕容 东方 尉迟 公孙 夏侯 长孙 端木 南宫 百里 呼延";
