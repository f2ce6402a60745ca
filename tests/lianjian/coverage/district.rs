//! An invented district, the same every time, and a plain count of its units.

use std::collections::BTreeMap;
use std::fmt::Write;

/// Numbers that look like chance and are none (the `SplitMix64` sequence).
pub(super) struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut it = self.0;
        it = (it ^ (it >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        it = (it ^ (it >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        it ^= it >> 31;
        usize::try_from(it % u64::try_from(sides).unwrap()).unwrap()
    }

    fn pick(&mut self, from: &[&'static str]) -> &'static str {
        from[self.roll(from.len())]
    }

    /// A number below `sides`, or nothing once in `blank` times.
    fn number(&mut self, sides: usize, blank: usize) -> Option<i64> {
        (self.roll(blank) > 0).then(|| i64::try_from(self.roll(sides)).unwrap())
    }
}

/// One row, as invented.
#[derive(Clone)]
pub(super) struct Unit {
    name: String,
    code: String,
    pub(super) kind: &'static str,
    industry: &'static str,
    street: usize,
    community: usize,
    site: Option<usize>,
    status: &'static str,
    pub(super) staff: Option<i64>,
    pub(super) formal: Option<i64>,
    pub(super) probationary: Option<i64>,
    untransferred: Option<i64>,
    pub(super) form: &'static str,
    pub(super) org: String,
    pub(super) category: &'static str,
    pub(super) legal: (&'static str, &'static str),
    pub(super) secretary: &'static str,
    pub(super) instructor: &'static str,
    liaison: &'static str,
    /// The same code as the row before: a plain count leaves it out.
    pub(super) repeated: bool,
}

pub(super) struct District {
    pub(super) units: Vec<Unit>,
    dice: Dice,
}

const HEAD: &str = "单位名称,统一社会信用代码,单位类别,行业,所属区,所属街道,所属社区,所在楼宇园区,经营状态,从业人数,正式党员,预备党员,未转组织关系党员,组建方式,党组织名称,党组织建制,法定代表人,法定代表人是否党员,党组织书记,党建指导员,党建联络员\n";
pub(super) const FORMS: &[&str] = &[
    "单独组建",
    "联合组建",
    "楼宇联合",
    "行业统建",
    "挂靠",
    "功能型",
    "未建",
    "未建",
    "未建",
    "",
];
const KINDS: &[&str] = &[
    "私营企业",
    "私营企业",
    "外商投资企业",
    "港澳台商投资企业",
    "企业",
    "国有企业",
    "个体工商户",
    "社会团体",
    "基金会",
    "民办非企业单位",
    "律师事务所",
    "会计师事务所",
    "税务师事务所",
    "新就业群体",
    "",
];
const CLOSED: &[&str] = &["注销", "停业", "空壳"];

impl District {
    pub(super) fn new(size: usize, seed: u64) -> Self {
        let mut dice = Dice(seed);
        let mut units: Vec<Unit> = Vec::with_capacity(size);
        for number in 0..size {
            if let Some(last) = units
                .last()
                .filter(|it| !it.repeated && !it.code.is_empty())
                && dice.roll(40) == 0
            {
                let twin = Unit {
                    repeated: true,
                    ..last.clone()
                };
                units.push(twin);
            } else {
                units.push(Self::unit(number, size, &mut dice));
            }
        }
        Self { units, dice }
    }

    fn unit(number: usize, size: usize, dice: &mut Dice) -> Unit {
        let street = dice.roll(2 + size / 2000);
        let form = dice.pick(FORMS);
        let organized = !matches!(form, "功能型" | "未建" | "");
        let status = if dice.roll(10) == 0 {
            dice.pick(CLOSED)
        } else {
            "正常"
        };
        let joint = organized && form != "单独组建";
        Unit {
            name: format!("第{number}号"),
            code: if dice.roll(8) == 0 {
                String::new()
            } else {
                format!("9Z{number:016}")
            },
            kind: dice.pick(KINDS),
            industry: dice.pick(&["制造", "批发零售", "餐饮", "软件", "其他行当", ""]),
            street,
            community: dice.roll(4),
            site: (dice.roll(3) == 0).then(|| dice.roll(3)),
            status,
            staff: dice.number(160, 9),
            formal: dice.number(6, 9),
            probationary: dice.number(2, 3),
            untransferred: dice.number(3, 2),
            form,
            org: match (joint, organized, dice.roll(12)) {
                (_, false, _) | (_, _, 0) => String::new(),
                (true, ..) => format!("第{}联合党支部", dice.roll(8)),
                (false, ..) => format!("第{number}号党支部"),
            },
            category: if organized && !joint {
                dice.pick(&["党委", "党总支", "党支部", ""])
            } else {
                ""
            },
            legal: (dice.pick(&["甲某", "乙某"]), dice.pick(&["是", "否", ""])),
            secretary: if organized {
                dice.pick(&["甲某", "乙某"])
            } else {
                ""
            },
            instructor: if dice.roll(3) == 0 {
                dice.pick(&["丙某", "丁某", "戊某"])
            } else {
                ""
            },
            liaison: if dice.roll(6) == 0 { "己某" } else { "" },
            repeated: false,
        }
    }

    pub(super) fn ledger(&self) -> String {
        self.ledger_of(&self.units)
    }

    #[expect(
        clippy::unused_self,
        reason = "reads as what it is: a ledger of this district"
    )]
    pub(super) fn ledger_of(&self, units: &[Unit]) -> String {
        let mut text = HEAD.to_owned();
        for it in units {
            let path = it.path();
            let number = |it: Option<i64>| it.map(|it| it.to_string()).unwrap_or_default();
            let cells = [
                it.name.clone(),
                it.code.clone(),
                it.kind.to_owned(),
                it.industry.to_owned(),
                path[0].clone(),
                path[1].clone(),
                path[2].clone(),
                path.get(3).cloned().unwrap_or_default(),
                it.status.to_owned(),
                number(it.staff),
                number(it.formal),
                number(it.probationary),
                number(it.untransferred),
                it.form.to_owned(),
                it.org.clone(),
                it.category.to_owned(),
                it.legal.0.to_owned(),
                it.legal.1.to_owned(),
                it.secretary.to_owned(),
                it.instructor.to_owned(),
                it.liaison.to_owned(),
            ];
            writeln!(text, "{}", cells.join(",")).unwrap();
        }
        text
    }

    /// Rows in another order.
    pub(super) fn shuffle(&mut self) {
        for at in (1..self.units.len()).rev() {
            let other = self.dice.roll(at + 1);
            self.units.swap(at, other);
        }
    }

    pub(super) fn communities(&self) -> BTreeMap<Vec<String>, Vec<Unit>> {
        let mut all: BTreeMap<Vec<String>, Vec<Unit>> = BTreeMap::new();
        for it in &self.units {
            all.entry(it.path()[..3].to_vec())
                .or_default()
                .push(it.clone());
        }
        all
    }
}

impl Unit {
    pub(super) fn path(&self) -> Vec<String> {
        let mut path = vec![
            "某区".to_owned(),
            format!("第{}街道", self.street),
            format!("第{}街道第{}社区", self.street, self.community),
        ];
        path.extend(self.site.map(|it| format!("第{it}大厦")));
        path
    }

    pub(super) fn operates(&self) -> bool {
        self.status == "正常" && !self.repeated
    }

    pub(super) fn organized(&self) -> bool {
        !["功能型", "未建", ""].contains(&self.form)
    }

    pub(super) fn members(&self) -> Option<i64> {
        match (self.formal, self.probationary) {
            (None, None) => None,
            (formal, probationary) => Some(formal.unwrap_or(0) + probationary.unwrap_or(0)),
        }
    }

    /// What this one row adds to every figure on the usual base.
    pub(super) fn figures(&self) -> BTreeMap<String, i64> {
        let inside = self.operates();
        let organized = self.organized();
        let alone = self.form == "单独组建";
        let sent = !self.instructor.is_empty();
        let work = organized || sent || !self.liaison.is_empty();
        let staff = self.staff.unwrap_or(-1);
        let members = self.members();
        let due = self.formal.is_some_and(|it| it >= 3);
        let (enrolled, all) = match (members, self.untransferred) {
            (Some(all), Some(out)) if inside => ((all - out).max(0), all),
            _ => (0, 0),
        };
        let yes = |it: bool| i64::from(it && inside);
        [
            ("listed", 1),
            ("excluded", i64::from(!inside)),
            ("base", yes(true)),
            ("blanks", yes(!work)),
            ("organized hit", yes(organized)),
            ("organized of", yes(true)),
            ("separate hit", yes(alone)),
            ("separate of", yes(true)),
            ("work hit", yes(work)),
            ("work of", yes(true)),
            ("due hit", yes(due && organized)),
            ("due of", yes(due)),
            (
                "staff50-member hit",
                yes(staff >= 50 && members.is_some_and(|it| it > 0)),
            ),
            ("staff50-member of", yes(staff >= 50)),
            ("staff100-organized hit", yes(staff >= 100 && organized)),
            ("staff100-organized of", yes(staff >= 100)),
            ("scaled-separate hit", yes(staff >= 100 && alone)),
            ("scaled-separate of", yes(staff >= 100)),
            ("instructed hit", yes(!organized && sent)),
            ("instructed of", yes(!organized)),
            ("enrolled hit", enrolled),
            ("enrolled of", all),
        ]
        .map(|(name, it)| (name.to_owned(), it))
        .into()
    }
}
