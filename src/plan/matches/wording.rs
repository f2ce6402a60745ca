//! How near a need and an offer are, by their words and categories; every point is told in words.
//!
//! A wrong proposal is worse than none: whom something is for, and words every list uses, never make a match.

use std::collections::BTreeSet;

use crate::ledger::ListItem;
use crate::ledger::value::tight;

/// Points from which something is proposed, before nearness of place.
const ENOUGH: i64 = 13;
/// Both are about one thing, even in other words.
const SAME_THING: i64 = 13;
/// For each pair of neighbouring characters both use.
const PAIR: i64 = 6;
/// Pairs counted at most.
const PAIRS: usize = 5;
/// One category.
const SAME_CATEGORY: i64 = 4;
/// Categories of one kind.
const LIKE_CATEGORY: i64 = 3;
/// For the same people.
const SAME_PEOPLE: i64 = 2;

/// Things asked for and offered, each with the words it goes by.
const THINGS: &[(&str, &[&str])] = &[
    (
        "助餐",
        &["助餐", "食堂", "就餐", "送餐", "用餐", "配餐", "餐厅"],
    ),
    ("理发", &["理发", "剪发"]),
    (
        "健康",
        &[
            "义诊", "体检", "健康", "血压", "问诊", "诊疗", "就医", "医疗", "保健", "中医",
        ],
    ),
    ("心理", &["心理", "情绪疏导"]),
    ("法律", &["法律", "普法", "律师", "法务", "维权"]),
    ("调解", &["调解", "纠纷"]),
    ("书画", &["书法", "绘画", "书画", "国画", "美术"]),
    (
        "文艺",
        &[
            "舞蹈", "合唱", "声乐", "文艺", "演出", "歌舞", "戏曲", "乐器",
        ],
    ),
    ("阅读", &["阅读", "图书", "读书", "书屋", "书籍"]),
    (
        "体育健身",
        &["健身", "篮球", "羽毛球", "乒乓球", "体育", "太极"],
    ),
    (
        "场地",
        &[
            "场地",
            "会议室",
            "活动室",
            "礼堂",
            "多功能厅",
            "报告厅",
            "教室",
        ],
    ),
    ("停车", &["停车", "车位", "泊位"]),
    ("充电", &["充电"]),
    ("消防", &["消防", "灭火", "防火", "火灾"]),
    ("防骗", &["反诈", "诈骗", "防骗"]),
    ("急救", &["急救", "心肺复苏", "AED"]),
    ("就业", &["就业", "招聘", "求职", "用工"]),
    (
        "托管辅导",
        &["托管", "四点半", "课业", "作业辅导", "学业辅导", "暑托"],
    ),
    ("智能设备", &["智能手机", "手机", "智能设备", "电脑"]),
    ("维修", &["维修", "修理", "修缮", "检修"]),
    ("保洁", &["保洁", "清洁", "垃圾", "清扫"]),
    ("绿化", &["绿化", "绿植", "花草", "种树"]),
    ("党课宣讲", &["党课", "宣讲", "党史", "理论学习"]),
    ("慰问帮扶", &["慰问", "帮扶", "救助", "走访困难"]),
    ("适老改造", &["适老", "扶手", "无障碍"]),
    ("照料护理", &["照料", "护理", "陪护", "陪诊", "家政"]),
    ("金融", &["金融", "理财", "存款", "银行"]),
    ("交通劝导", &["交通劝导", "交通安全", "护学"]),
];

/// Whom things are for, each with the words they go by. The longest of like words stand first.
const PEOPLE: &[(&str, &[&str])] = &[
    (
        "老年人",
        &[
            "独居老人",
            "空巢老人",
            "高龄老人",
            "老年人",
            "老人",
            "老年",
            "独居",
            "空巢",
            "高龄",
            "长者",
        ],
    ),
    (
        "青少年儿童",
        &["青少年", "未成年人", "儿童", "孩子", "学生", "亲子", "少年"],
    ),
    ("残疾人", &["残疾人", "残疾", "残障"]),
    (
        "困难群众",
        &["困难群众", "困难家庭", "低保户", "低保", "困难"],
    ),
    (
        "新就业群体",
        &[
            "新就业群体",
            "快递小哥",
            "外卖小哥",
            "外卖员",
            "快递员",
            "骑手",
        ],
    ),
    ("妇女", &["妇女", "女性"]),
];

/// Words every list uses; they tell nothing. The longest of like words stand first.
const EVERYWHERE: &[&str] = &[
    "志愿服务",
    "社区居民",
    "辖区单位",
    "驻区单位",
    "共驻共建",
    "免费提供",
    "希望能够",
    "居民群众",
    "社区",
    "街道",
    "小区",
    "居民",
    "群众",
    "党员",
    "党建",
    "党组织",
    "党支部",
    "单位",
    "服务",
    "活动",
    "项目",
    "需求",
    "资源",
    "清单",
    "提供",
    "开展",
    "组织",
    "进行",
    "需要",
    "希望",
    "建设",
    "工作",
    "共建",
    "辖区",
    "免费",
    "志愿者",
    "志愿",
    "公益",
    "定期",
    "每月",
    "每周",
    "每年",
    "一次",
    "能够",
    "缺少",
    "缺乏",
    "增加",
    "加强",
    "举办",
    "解决",
    "协助",
    "支持",
    "问题",
    "相关",
    "专业",
    "人员",
    "培训",
    "讲座",
    "宣传",
    "教育",
    "课程",
    "便民",
    "关爱",
    "及",
    "和",
    "与",
    "的",
    "等",
    "为",
    "在",
    "了",
];

/// What an item is about, read once.
#[derive(Debug)]
pub struct Words {
    category: String,
    kinds: BTreeSet<&'static str>,
    things: BTreeSet<&'static str>,
    people: BTreeSet<&'static str>,
    /// Runs of characters between words that tell nothing.
    runs: Vec<Vec<char>>,
    pairs: BTreeSet<(char, char)>,
}

impl Words {
    /// Reads an item's title and category.
    #[must_use]
    pub fn of(item: &ListItem) -> Self {
        let said = |it: Option<&String>| it.map(|it| tight(it)).unwrap_or_default();
        let title = said(item.title.as_ref().map(|it| &it.value));
        let category = said(item.kind.as_ref().map(|it| &it.value));
        let mut rest = title.clone();
        let people = PEOPLE.iter().flat_map(|it| it.1);
        for word in people.chain(EVERYWHERE) {
            rest = rest.replace(word, " ");
        }
        let runs: Vec<Vec<char>> = rest
            .split(|it: char| !it.is_alphanumeric())
            .filter(|it| !it.is_empty())
            .map(|it| it.chars().collect())
            .collect();
        let pairs = runs.iter().flat_map(|run| pairs(run)).collect();
        Self {
            kinds: named(THINGS, &category),
            things: named(THINGS, &title),
            people: named(PEOPLE, &title),
            category: category.trim_end_matches('类').to_owned(),
            runs,
            pairs,
        }
    }

    /// What to look for offers under: things by name, pairs of characters.
    pub(super) fn keys(&self) -> impl Iterator<Item = Key> + '_ {
        let things = self.things.iter().map(|it| Key::Thing(it));
        things.chain(self.pairs.iter().map(|it| Key::Pair(it.0, it.1)))
    }
}

/// Something two items may share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    /// A thing by name.
    Thing(&'static str),
    /// Two neighbouring characters.
    Pair(char, char),
}

fn pairs(run: &[char]) -> impl Iterator<Item = (char, char)> + '_ {
    run.iter().copied().zip(run.iter().skip(1).copied())
}

fn named(
    table: &'static [(&'static str, &'static [&'static str])],
    text: &str,
) -> BTreeSet<&'static str> {
    let occurs = |words: &[&str]| words.iter().any(|it| text.contains(it));
    let hits = table.iter().filter(|it| occurs(it.1));
    hits.map(|it| it.0).collect()
}

/// How near a need and an offer are, and why; `None`: not near enough to propose.
pub(super) fn likeness(need: &Words, offer: &Words) -> Option<(i64, String)> {
    let mut points = 0;
    let mut why: Vec<String> = Vec::new();
    if !need.category.is_empty() && need.category == offer.category {
        points += SAME_CATEGORY;
        why.push(format!("同为“{}”类", need.category));
    } else if !need.kinds.is_disjoint(&offer.kinds) {
        points += LIKE_CATEGORY;
        why.push(format!("类别相近（{}、{}）", need.category, offer.category));
    }
    let things: Vec<&str> = need.things.intersection(&offer.things).copied().collect();
    if !things.is_empty() {
        points += SAME_THING;
    }
    let shared = need.pairs.intersection(&offer.pairs).count().min(PAIRS);
    points += PAIR * i64::try_from(shared).unwrap_or(0);
    let words = shared_words(need, offer);
    if !words.is_empty() {
        why.push(format!("都提到“{}”", words.join("、")));
    }
    let told = |thing: &&&str| !words.iter().any(|it| it.contains(**thing));
    let things: Vec<&str> = things.iter().filter(told).copied().collect();
    if !things.is_empty() {
        why.push(format!("都是{}方面", things.join("、")));
    }
    let people: Vec<&str> = need.people.intersection(&offer.people).copied().collect();
    if !people.is_empty() {
        points += SAME_PEOPLE;
        why.push(format!("都面向{}", people.join("、")));
    }
    (points >= ENOUGH).then(|| (points, why.join("；")))
}

/// The longest runs of characters both use, as they stand in the need.
fn shared_words(need: &Words, offer: &Words) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for run in &need.runs {
        let mut word = String::new();
        for (a, b) in pairs(run) {
            if offer.pairs.contains(&(a, b)) {
                if word.is_empty() {
                    word.push(a);
                }
                word.push(b);
            } else {
                words.push(std::mem::take(&mut word));
            }
        }
        words.push(word);
    }
    words.retain(|it| !it.is_empty());
    words.sort();
    words.dedup();
    words
}
