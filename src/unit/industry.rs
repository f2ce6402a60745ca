//! Trades, by the sections of GB/T 4754.

use crate::ledger::value::tight;

/// Sections and words of them; the first that fits wins.
const SECTIONS: &[(&str, &[&str])] = &[
    (
        "信息传输、软件和信息技术服务业",
        &["软件", "信息", "互联网", "通信", "电信", "数字", "网络"],
    ),
    (
        "批发和零售业",
        &["批发", "零售", "商贸", "贸易", "超市", "百货"],
    ),
    ("住宿和餐饮业", &["住宿", "餐饮", "酒店", "宾馆", "饭店"]),
    (
        "交通运输、仓储和邮政业",
        &["运输", "物流", "仓储", "邮政", "快递", "交通", "货运"],
    ),
    ("房地产业", &["房地产", "物业"]),
    ("金融业", &["金融", "银行", "保险", "证券", "投资"]),
    (
        "电力、热力、燃气及水生产和供应业",
        &["电力", "热力", "燃气", "供水", "供电", "供热"],
    ),
    ("建筑业", &["建筑", "装修", "装饰", "建材", "施工"]),
    ("教育", &["教育", "培训", "学校", "幼儿园"]),
    (
        "卫生和社会工作",
        &["卫生", "医疗", "医院", "诊所", "养老", "社会工作"],
    ),
    (
        "文化、体育和娱乐业",
        &["文化", "体育", "娱乐", "传媒", "出版"],
    ),
    (
        "科学研究和技术服务业",
        &["科学", "科研", "技术服务", "研发", "设计", "检测"],
    ),
    (
        "水利、环境和公共设施管理业",
        &["水利", "环境", "环保", "公共设施", "园林"],
    ),
    (
        "居民服务、修理和其他服务业",
        &["居民服务", "修理", "维修", "家政", "美容", "理发"],
    ),
    (
        "租赁和商务服务业",
        &[
            "租赁",
            "商务",
            "咨询",
            "广告",
            "法律",
            "律师",
            "会计",
            "人力资源",
        ],
    ),
    ("采矿业", &["采矿", "矿业", "开采"]),
    (
        "农、林、牧、渔业",
        &["农业", "林业", "牧业", "渔业", "农林", "种植", "养殖"],
    ),
    (
        "公共管理、社会保障和社会组织",
        &["公共管理", "社会保障", "社会组织"],
    ),
    (
        "制造业",
        &[
            "制造", "加工", "生产", "工业", "纺织", "化工", "机械", "食品",
        ],
    ),
    ("国际组织", &["国际组织"]),
];

/// The names of the sections.
#[must_use]
pub fn industries() -> Vec<&'static str> {
    SECTIONS.iter().map(|it| it.0).collect()
}

/// The section a trade belongs to, or the trade as it is written when its words tell none.
#[must_use]
pub fn industry(text: &str) -> String {
    let text = tight(text);
    if SECTIONS.iter().any(|it| it.0 == text) {
        return text;
    }
    let found = SECTIONS
        .iter()
        .find(|(_, words)| words.iter().any(|it| text.contains(it)));
    found.map_or(text, |it| it.0.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trades_come_to_the_sections_of_the_standard() {
        for (text, section) in [
            ("软件开发", "信息传输、软件和信息技术服务业"),
            ("批发零售", "批发和零售业"),
            ("餐饮", "住宿和餐饮业"),
            (" 制造业", "制造业"),
            ("其他", "其他"),
        ] {
            assert_eq!(industry(text), section, "{text}");
        }
        // Each section's own name comes to itself.
        for (name, _) in SECTIONS {
            assert_eq!(industry(name), *name);
        }
    }
}
