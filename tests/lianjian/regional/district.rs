//! An invented district: parts add up, a plain count agrees, no order of rows or files matters.

use std::collections::BTreeMap;

use super::workspace;
use lianjian::api::Assessment;

struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.roll(from.len())]
    }
}

const STREETS: &[&str] = &["清河街道", "南山街道", "东湖街道"];
const ROSTER_HEAD: &str = "党组织名称,组织类别,所属街道,所属社区,书记,成立时间\n";
const LIST_HEAD: &str = "清单类型,名称,类别,提出单位,所属街道,所属社区,对接单位,状态\n";
const MATTER_HEAD: &str =
    "来源渠道,时间,所属街道,所属社区,内容,责任单位,办结时限,办结时间,满意度,公示时间\n";
const CHECKIN_HEAD: &str = "姓名,工作单位,所属街道,报到社区,报到日期,服务时长\n";

/// Ledgers as rows, and what a plain count makes of them: hit and of by street, community, rate.
struct District {
    roster: Vec<String>,
    lists: Vec<String>,
    matters: Vec<String>,
    checkins: Vec<String>,
    counts: BTreeMap<(String, String, &'static str), (i64, i64)>,
}

fn district(seed: u64) -> District {
    let mut dice = Dice(seed);
    let mut it = District {
        roster: Vec::new(),
        lists: Vec::new(),
        matters: Vec::new(),
        checkins: Vec::new(),
        counts: BTreeMap::new(),
    };
    let mut places = Vec::new();
    for (street, name) in STREETS.iter().enumerate() {
        for number in 0..3 {
            let community = format!(
                "{}{}社区",
                ["松", "竹", "梅"][street],
                ["东", "中", "西"][number]
            );
            it.roster.push(format!(
                "{community}党委,社区党委,{name},{community},,2020-01-01\n"
            ));
            places.push((*name, community));
        }
        places.push((*name, String::new()));
    }
    let titles = [
        "老人助餐",
        "义诊",
        "普法",
        "停车位",
        "书法练习",
        "活动室",
        "消防演练",
        "古树保护",
        "人行道翻修",
    ];
    for row in 0..240 {
        let (street, community) = &places[dice.roll(places.len())];
        let own = |id| ((*street).to_owned(), community.clone(), id);
        let mut add = |id, hit: bool| {
            let count = it.counts.entry(own(id)).or_default();
            count.0 += i64::from(hit);
            count.1 += 1;
        };
        match row % 3 {
            0 => {
                let kind = dice.pick(&["需求", "需求", "服务", "资源"]);
                let taken = dice.roll(3) == 0;
                if kind == "需求" {
                    add("need.matched", taken);
                }
                let all = if kind == "需求" { 9 } else { 8 };
                let title = titles[dice.roll(all)];
                let partner = if taken { "某公司" } else { "" };
                let category = dice.pick(&["民生", "文化", "安全"]);
                it.lists.push(format!(
                    "{kind},{title},{category},单位{row},{street},{community},{partner},\n"
                ));
            }
            1 => {
                let closed = dice.roll(2) == 0;
                let published = dice.roll(2) == 0;
                add("matters.closed", closed);
                if closed {
                    add("matters.published", published);
                }
                let done = if closed { "2025-06-01" } else { "" };
                let shown = if published { "2025-06-10" } else { "" };
                let source =
                    dice.pick(&["热线", "网格员", "联络员", "成员单位", "居民", "其他", ""]);
                it.matters.push(format!("{source},2025-05-01,{street},{community},事项{row},物业,2025-06-02,{done},满意,{shown}\n"));
            }
            _ => {
                let came = dice.roll(3) > 0;
                add("checkins", came);
                let day = if came { "2025-03-01" } else { "" };
                it.checkins.push(format!(
                    "某{row},单位{},{street},{community},{day},{}\n",
                    row % 7,
                    dice.roll(50)
                ));
            }
        }
    }
    it
}

fn assess(it: &District) -> Assessment {
    let table = |head: &str, rows: &[String]| format!("{head}{}", rows.concat());
    workspace(
        "2025-12-31",
        &[
            ("党组织名册", &table(ROSTER_HEAD, &it.roster)),
            ("清单", &table(LIST_HEAD, &it.lists)),
            ("社情台账", &table(MATTER_HEAD, &it.matters)),
            ("双报到", &table(CHECKIN_HEAD, &it.checkins)),
        ],
    )
    .assess()
}

#[test]
fn every_community_is_as_a_plain_count_has_it() {
    for seed in 1..5 {
        let district = district(seed);
        let assessment = assess(&district);
        for ((street, community, id), (hit, of)) in &district.counts {
            let name = if community.is_empty() {
                "未写明"
            } else {
                community
            };
            let path = [street.as_str(), name];
            let area = assessment.regional.areas.iter().find(|it| it.path == path);
            let rate = &area.unwrap_or_else(|| panic!("no {path:?}")).rates[*id];
            assert_eq!((rate.hit, rate.of), (*hit, *of), "{path:?} {id}");
        }
    }
}

#[test]
fn the_parts_of_every_area_add_up_to_it() {
    for seed in 1..5 {
        let areas = assess(&district(seed)).regional.areas;
        for area in &areas {
            let parts = areas.iter().filter(|it| {
                it.path.len() == area.path.len() + 1 && it.path.starts_with(&area.path)
            });
            let parts: Vec<_> = parts.collect();
            if parts.is_empty() {
                continue;
            }
            for (id, rate) in &area.rates {
                let hit: i64 = parts.iter().map(|it| it.rates[id].hit).sum();
                let of: i64 = parts.iter().map(|it| it.rates[id].of).sum();
                assert_eq!((rate.hit, rate.of), (hit, of), "{:?} {id}", area.path);
            }
        }
    }
}

fn shown(it: &Assessment) -> String {
    let figures = serde_json::to_value(&it.regional).unwrap();
    let matches: Vec<String> = it
        .plans
        .matches
        .iter()
        .map(|it| format!("{}{}{}{}{}", it.need, it.asker, it.offer, it.giver, it.why))
        .collect();
    let open: Vec<&String> = it.plans.open_needs.iter().map(|it| &it.asker).collect();
    format!("{figures} {matches:?} {open:?}")
}

#[test]
fn no_order_of_rows_changes_a_figure_or_a_proposal() {
    for seed in 1..4 {
        let mut district = district(seed);
        let before = assess(&district);
        assert!(!before.plans.matches.is_empty() && !before.plans.open_needs.is_empty());
        let mut dice = Dice(99);
        for rows in [
            &mut district.roster,
            &mut district.lists,
            &mut district.matters,
            &mut district.checkins,
        ] {
            for at in (1..rows.len()).rev() {
                rows.swap(at, dice.roll(at + 1));
            }
        }
        assert_eq!(shown(&before), shown(&assess(&district)));
    }
}
