//! Names, telephones and numbers of people, hidden in papers unless they are asked for.

use super::official::Block;
use super::{Cell, Document, Table};
use crate::check::Check;
use crate::law::ARTICLES;
use crate::ledger::value::{is_nothing, names, tight};
use crate::ledger::{LEDGERS, Records, Said};
use crate::map::HashSet;
use crate::rule::RULES;

/// Characters of the longest name that is looked for.
const LONGEST: usize = 12;
/// Family names; a list of people may hold anything, and only what starts with one is taken for a name.
const FAMILIES: &str = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛范彭郎鲁韦马苗方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于傅皮卞齐康伍余顾孟黄穆萧尹姚邵汪祁毛狄米贝臧戴宋庞熊纪舒屈项祝董梁杜阮蓝闵席季贾路娄江童颜郭梅林钟徐邱骆高夏蔡田樊胡凌霍虞万柯管卢莫房解应丁宣邓单洪包左石崔吉龚程邢裴陆荣翁荀甄曲封靳段焦谷侯班仇甘武符刘景詹龙叶黎白蒲邰鄂索赖卓屠乔苍闻莘党翟谭贡姬申冉桑桂濮牛寿边扈燕浦尚农温庄晏柴瞿阎慕连茹习艾鱼容向易慎戈廖庾终暨居衡步耿满弘匡寇广欧沃利越隆师巩聂晁勾敖融訾辛阚那简饶曾毋沙丰巢关查荆红游权岳闫肖覃佟付苟牟";
/// Characters of the numbers that are hidden, and of the first part of a telephone in three.
const NUMBERS: [usize; 4] = [3, 11, 15, 18];
/// What stands for a name where nobody is.
const NOBODY: &[&str] = &["空缺", "暂缺", "待定", "兼任", "未定", "同上"];

/// Names of people in the records, and what is never taken for one.
pub(super) struct Mask {
    names: HashSet<String>,
    /// The first two characters of each: most places in a text are told by them.
    starts: HashSet<(char, char)>,
    /// Names of organizations and units, which stand as they are.
    kept: HashSet<String>,
}

impl Mask {
    /// The people of a check.
    pub(super) fn of(check: &Check) -> Self {
        let mut mask = Self {
            names: HashSet::default(),
            starts: HashSet::default(),
            kept: HashSet::default(),
        };
        let orgs = check.directory.orgs.iter().map(|it| it.name.clone());
        mask.kept.extend(orgs);
        let units = check.records.units.iter();
        mask.kept.extend(units.map(|it| it.name.value.clone()));
        let common = vocabulary();
        for name in people(&check.records) {
            mask.learn(&name, &common);
        }
        let signed = check.entries.iter().map(|it| &it.by);
        for name in signed.chain(check.waivers.values().map(|it| &it.by)) {
            mask.learn(name, &common);
        }
        mask
    }

    fn learn(&mut self, name: &str, common: &HashSet<String>) {
        let length = name.chars().count();
        if !(2..=LONGEST).contains(&length) || common.contains(name) || self.kept.contains(name) {
            return;
        }
        let mut letters = name.chars();
        if let (Some(first), Some(second)) = (letters.next(), letters.next()) {
            self.starts.insert((first, second));
            self.names.insert(name.to_owned());
        }
    }

    /// A paper without what is hidden.
    pub(super) fn document(&self, document: &mut Document) {
        for line in &mut document.lines {
            *line = self.text(line);
        }
        for table in &mut document.tables {
            self.table(table);
        }
    }

    /// The same of an official paper.
    pub(super) fn blocks(&self, blocks: &mut [Block]) {
        for block in blocks {
            match block {
                Block::Title(text)
                | Block::Flush(text)
                | Block::Chapter(text)
                | Block::Text(text)
                | Block::Right(text)
                | Block::Annex(text) => *text = self.text(text),
                Block::Section(head, text) => {
                    *head = self.text(head);
                    *text = self.text(text);
                }
                Block::Table(table) => self.table(table),
                Block::Small(_) | Block::Chart(_) => {}
            }
        }
    }

    fn table(&self, table: &mut Table) {
        table.note = self.text(&table.note);
        for cell in table.rows.iter_mut().flatten() {
            if let Cell::Text(text) | Cell::Org(text) = cell
                && self.may_hide(text)
            {
                *text = self.text(text);
            }
        }
    }

    /// Whether anything in a text could be a name or a number: of most texts nothing.
    fn may_hide(&self, text: &str) -> bool {
        let mut before = None;
        let mut run = 0;
        for it in text.chars() {
            if before.is_some_and(|before| self.starts.contains(&(before, it))) {
                return true;
            }
            if it.is_ascii_alphanumeric() {
                run += 1;
            } else if NUMBERS.contains(&run) {
                return true;
            } else {
                run = 0;
            }
            before = Some(it);
        }
        NUMBERS.contains(&run)
    }

    /// Text without what is hidden: 张**, 138****1234, 370202********1234.
    pub(super) fn text(&self, text: &str) -> String {
        if self.kept.contains(text) {
            return text.to_owned();
        }
        let letters: Vec<char> = text.chars().collect();
        let mut out = String::with_capacity(text.len());
        let mut at = 0;
        while let Some(letter) = letters.get(at) {
            let rest = letters.get(at..).unwrap_or_default();
            let inside = at > 0 && letters.get(at - 1).is_some_and(char::is_ascii_alphanumeric);
            if let Some((hidden, length)) = number(rest).filter(|_| !inside) {
                out.push_str(&hidden);
                at += length;
            } else if let Some(length) = self.name(rest) {
                out.push(*letter);
                out.push_str("**");
                at += length;
            } else {
                out.push(*letter);
                at += 1;
            }
        }
        out
    }

    /// The length of the longest name a text starts with.
    fn name(&self, text: &[char]) -> Option<usize> {
        let start = (*text.first()?, *text.get(1)?);
        if !self.starts.contains(&start) {
            return None;
        }
        (2..=LONGEST.min(text.len())).rev().find(|length| {
            let word: String = text.iter().take(*length).collect();
            self.names.contains(&word)
        })
    }
}

/// The telephone or the number of an identity card a text starts with, hidden, and its length.
fn number(text: &[char]) -> Option<(String, usize)> {
    if !text.first()?.is_ascii_digit() {
        return None;
    }
    let run: Vec<char> = text
        .iter()
        .take_while(|it| it.is_ascii_alphanumeric())
        .copied()
        .collect();
    let shown = |from: usize, to: usize| -> String {
        let kept = run.iter().skip(from).take(to - from);
        kept.collect()
    };
    let digits = |length: usize| run.iter().take(length).all(char::is_ascii_digit);
    match run.len() {
        18 if digits(17) && is_birthday(&shown(6, 14)) => {
            Some((format!("{}********{}", shown(0, 6), shown(14, 18)), 18))
        }
        15 if digits(15) && is_birthday(&format!("19{}", shown(6, 12))) => {
            Some((format!("{}*****{}", shown(0, 6), shown(11, 15)), 15))
        }
        11 if digits(11) && is_mobile(&run) => {
            Some((format!("{}****{}", shown(0, 3), shown(7, 11)), 11))
        }
        3 if is_mobile(&run) => parted(text),
        _ => None,
    }
}

/// A telephone written in three parts: 138-0000-1234.
fn parted(text: &[char]) -> Option<(String, usize)> {
    let written = text.get(..13)?;
    let is_part = |it: (usize, &char)| match it.0 {
        3 | 8 => matches!(it.1, ' ' | '-'),
        _ => it.1.is_ascii_digit(),
    };
    let ends = text.get(13).is_none_or(|it| !it.is_ascii_alphanumeric());
    if !ends || !written.iter().enumerate().all(is_part) {
        return None;
    }
    let kept = |from: usize| -> String { written.iter().skip(from).take(4).collect() };
    let first: String = written.iter().take(3).collect();
    Some((format!("{first}****{}", kept(9)), 13))
}

fn is_mobile(run: &[char]) -> bool {
    run.first() == Some(&'1') && run.get(1).is_some_and(|it| ('3'..='9').contains(it))
}

/// Whether eight digits are a day of the last or of this century.
fn is_birthday(text: &str) -> bool {
    let century = text.starts_with("19") || text.starts_with("20");
    century && chrono::NaiveDate::parse_from_str(text, "%Y%m%d").is_ok()
}

/// Words of this kit: a name that is one of them is not looked for inside of sentences.
fn vocabulary() -> HashSet<String> {
    let columns = LEDGERS.iter().flat_map(|it| it.columns);
    let words = columns.flat_map(|it| [it.title, it.help]);
    let titles = RULES.iter().map(|it| it.title());
    let acts = ARTICLES.iter().map(|it| it.act.title);
    let mut common: HashSet<String> = NOBODY.iter().map(|it| (*it).to_owned()).collect();
    for text in words.chain(titles).chain(acts) {
        let letters: Vec<char> = text.chars().collect();
        for length in 2..=4 {
            common.extend(
                letters
                    .windows(length)
                    .map(|it| it.iter().collect::<String>()),
            );
        }
    }
    common
}

/// Everybody the records name.
fn people(records: &Records) -> Vec<String> {
    let mut all = Vec::new();
    let mut one = |said: Option<&Said<String>>| {
        let Some(said) = said.filter(|it| !is_nothing(&it.value)) else {
            return;
        };
        all.extend(names(&said.value));
        all.push(tight(&said.value));
    };
    for it in &records.organizations {
        one(it.secretary.as_ref());
        one(it.deputy.as_ref());
    }
    records.members.iter().for_each(|it| one(Some(&it.name)));
    for it in &records.meetings {
        for said in [&it.host, &it.recorder, &it.speaker] {
            one(said.as_ref());
        }
    }
    records
        .trainings
        .iter()
        .for_each(|it| one(it.name.as_ref()));
    for it in &records.units {
        for said in [&it.legal, &it.secretary, &it.instructor, &it.liaison] {
            one(said.as_ref());
        }
    }
    records
        .instructors
        .iter()
        .for_each(|it| one(it.name.as_ref()));
    records
        .delegates
        .iter()
        .for_each(|it| one(it.name.as_ref()));
    records.checkins.iter().for_each(|it| one(it.name.as_ref()));
    records.services.iter().for_each(|it| one(it.name.as_ref()));
    for it in &records.ratings {
        one(it.subject.as_ref());
        one(it.by.as_ref());
    }
    all.extend(listed(records));
    all
}

/// Those in lists of people, which hold other words too.
fn listed(records: &Records) -> Vec<String> {
    let meetings = records
        .meetings
        .iter()
        .flat_map(|it| [&it.attendees, &it.absent_names, &it.observers]);
    let matters = records.matters.iter().map(|it| &it.participants);
    let members = records.members.iter().map(|it| &it.destination_contact);
    let said = meetings.chain(matters).chain(members).flatten();
    let found = said.flat_map(|it| names(&it.value));
    found
        .filter(|it| it.chars().count() <= 3 && it.starts_with(|first| FAMILIES.contains(first)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mask(names: &[&str]) -> Mask {
        let mut mask = Mask {
            names: HashSet::default(),
            starts: HashSet::default(),
            kept: HashSet::default(),
        };
        mask.kept.insert("张三丰商行".to_owned());
        for name in names {
            mask.learn(name, &vocabulary());
        }
        mask
    }

    #[test]
    fn names_telephones_and_numbers_are_hidden_and_nothing_else_is() {
        let mask = mask(&["张三丰", "张三", "欧阳甲乙", "书记", "甲"]);
        for (text, hidden) in [
            ("张三丰和张三", "张**和张**"),
            ("“欧阳甲乙”今年15岁", "“欧**”今年15岁"),
            ("张三丰商行", "张三丰商行"),
            ("书记空缺", "书记空缺"),
            ("电话13800001234。", "电话138****1234。"),
            ("138-0000-1234", "138****1234"),
            ("号码370202198005051234", "号码370202********1234"),
            ("11010519491231002X", "110105********002X"),
            ("370202800505123", "370202*****5123"),
            // A credit code holds no day; a seal is no telephone.
            ("913702020000000018", "913702020000000018"),
            ("a13800001234b", "a13800001234b"),
            ("2025-03-05 14:30", "2025-03-05 14:30"),
        ] {
            assert_eq!(mask.text(text), hidden);
            assert!(mask.may_hide(text) || text == hidden, "{text}");
        }
    }
}
