//! Made-up districts: merging what their communities check equals checking all of it.
#![expect(
    clippy::format_push_string,
    reason = "a line of a table reads best as it stands"
)]

use std::collections::BTreeSet;

use super::{Dice, File, assert_equal, figures, loaded, merged, summary, union};

/// The ledgers of a community: invented people, units and events.
pub(super) fn community(at: usize, dice: &mut Dice) -> Vec<File> {
    let place = format!("第{at}社区");
    let street = format!("第{}街道", at / 5);
    let branches: Vec<String> = (1..=3 + dice.roll(4))
        .map(|it| format!("{place}{it}号党支部"))
        .collect();
    let mut roster =
        "党组织名称,组织类别,所属区,所属街道,所属社区,支委人数,正式党员,成立时间,书记\n".to_owned();
    let mut meetings = "支部名称,活动类型,开展时间,应到,实到,主题,主持人\n".to_owned();
    let mut trainings = "党组织名称,培训时间,培训主题,培训对象,学时,参训人数\n".to_owned();
    for (number, branch) in branches.iter().enumerate() {
        let members = 4 + dice.roll(20);
        let secretary = format!("书记{at}之{number}");
        let category = if number == 0 {
            "联合党支部"
        } else {
            "党支部"
        };
        roster += &format!(
            "{branch},{category},甲区,{street},{place},{},{members},2015-0{}-01,{secretary}\n",
            3 + dice.roll(2),
            1 + dice.roll(9)
        );
        for month in 1..=12 {
            for kind in ["主题党日", "支委会", "党小组会", "党员大会", "党课"] {
                let rare = matches!(kind, "党员大会" | "党课") && month % 3 != 0;
                if rare || dice.roll(9) == 0 {
                    continue;
                }
                let present = members - dice.roll(2);
                let day = 1 + dice.roll(27);
                meetings += &format!(
                    "{branch},{kind},2025-{month:02}-{day:02},{members},{present},{kind}第{at}次{number}号{month}月,{secretary}\n"
                );
            }
        }
        for kind in ["组织生活会", "民主评议党员", "谈心谈话"] {
            meetings += &format!(
                "{branch},{kind},2025-01-1{},{members},{members},{kind}{at}之{number},{secretary}\n",
                dice.roll(9)
            );
        }
        trainings += &format!(
            "{branch},2025-0{}-1{},学习{at}之{number},党员,4,{members}\n",
            1 + dice.roll(9),
            dice.roll(9)
        );
    }
    let mut files = vec![
        (format!("名册{at}.csv"), roster),
        (format!("会议{at}.csv"), meetings),
        (format!("培训{at}.csv"), trainings),
        (format!("两新{at}.csv"), units(at, &street, &place, dice)),
    ];
    files.extend(regional(at, &street, &place, dice));
    files
}

fn units(at: usize, street: &str, place: &str, dice: &mut Dice) -> String {
    let mut text = "企业名称,统一社会信用代码,单位类别,经济控制类型,行业,所属区,所属街道,所属社区,楼宇,经营状态,从业人数,是否规模以上,正式党员,党员总数,未转组织关系党员数,是否建立党组织,组建方式,党组织名称,党组织建制,党组织书记,法定代表人,法定代表人是否党员,党建指导员,党建联络员\n".to_owned();
    for number in 0..30 + dice.roll(30) {
        // Some units are registered by two communities.
        let code = if dice.roll(12) == 0 {
            format!("91000000MA0{:06}X", dice.roll(5))
        } else {
            format!("91000000MA{at:03}{number:04}X")
        };
        let code = if dice.roll(6) == 0 {
            String::new()
        } else {
            code
        };
        let kind = dice.of(&[
            "企业",
            "非公企业",
            "民办非企业",
            "社会团体",
            "律师事务所",
            "个体工商户",
            "外商独资企业",
            "港澳台商投资企业",
            "私营独资企业",
            "企业分公司",
            "社会组织",
            "新就业群体",
            "",
        ]);
        let owner = dice.of(&["私营", "国有", "外商", "港澳台", "混合所有制", ""]);
        let trade = dice.of(&["软件", "餐饮", "建筑", "杂货", ""]);
        let site = dice.of(&["云顶大厦", "创业园", ""]);
        let site = if site.is_empty() {
            String::new()
        } else {
            format!("{place}{site}")
        };
        let status = dice.of(&["正常", "正常", "正常", "注销", "停业", ""]);
        let staff = dice.roll(180);
        let formal = dice.roll(6);
        let members = formal + dice.roll(3);
        let out = dice.roll(members + 1);
        let (has, form) = [
            ("是", "单独组建"),
            ("是", "联合组建"),
            ("是", "楼宇联合"),
            ("是", "挂靠"),
            ("否", "未建"),
            ("是", ""),
            ("", ""),
            ("", "功能型"),
        ][dice.roll(8)];
        let org = dice.of(&[
            "云顶联合党支部",
            "园区联合党支部",
            "公司党委",
            "公司党总支",
            "",
        ]);
        let category = dice.of(&["党委", "党总支", "党支部", ""]);
        let legal = format!("法人{}", dice.roll(3));
        let secretary = format!("法人{}", dice.roll(3));
        let scaled = dice.of(&["是", "否", ""]);
        let instructor = if dice.roll(3) == 0 {
            format!("指导员{}", dice.roll(9))
        } else {
            String::new()
        };
        let liaison = dice.of(&["联络员甲", "", ""]);
        let led = dice.of(&["是", "否", ""]);
        let told = |it: usize, dice: &mut Dice| {
            if dice.roll(8) == 0 {
                String::new()
            } else {
                it.to_string()
            }
        };
        let (staff, formal, members, out) = (
            told(staff, dice),
            told(formal, dice),
            told(members, dice),
            told(out, dice),
        );
        text += &format!(
            "单位{at}之{number}有限公司,{code},{kind},{owner},{trade},甲区,{street},{place},{site},{status},{staff},{scaled},{formal},{members},{out},{has},{form},{org},{category},{secretary},{legal},{led},{instructor},{liaison}\n"
        );
    }
    text
}

fn regional(at: usize, street: &str, place: &str, dice: &mut Dice) -> Vec<File> {
    let mut lists = "清单类别,名称,街道,社区,提出单位,对接单位,完成情况\n".to_owned();
    let mut matters =
        "事项,来源,街道,社区,登记时间,责任单位,办结时限,办结时间,满意度,是否公示\n".to_owned();
    for number in 0..5 + dice.roll(9) {
        let kind = dice.of(&["需求清单", "服务清单", "资源清单", "项目清单"]);
        let partner = dice.of(&["某单位", ""]);
        let done = dice.of(&["已完成", "推进中", ""]);
        lists += &format!("{kind},事{at}之{number},{street},{place},某处,{partner},{done}\n");
        let done = dice.of(&["2025-05-20", "2025-07-30", ""]);
        let source = dice.of(&["12345热线", "网格员", "居民", "成员单位", ""]);
        let public = dice.of(&["是", "否"]);
        let judged = dice.of(&["满意", "不满意", ""]);
        matters += &format!(
            "修灯{at}之{number},{source},{street},{place},2025-05-01,物业,2025-06-01,{done},{judged},{public}\n"
        );
    }
    vec![
        (format!("清单{at}.csv"), lists),
        (format!("社情{at}.csv"), matters),
    ]
}

pub(super) fn district(communities: usize, seed: u64) -> Vec<Vec<File>> {
    let mut dice = Dice(seed);
    (0..communities)
        .map(|at| community(at, &mut dice))
        .collect()
}

fn all(district: &[Vec<File>]) -> Vec<File> {
    district.iter().flatten().cloned().collect()
}

#[test]
fn merged_summaries_of_communities_equal_the_direct_check() {
    for (communities, seed) in [(1, 1), (3, 2), (13, 3)] {
        let district = district(communities, seed);
        let direct = loaded(&all(&district)).assess();
        let mut summaries: Vec<Vec<u8>> = district.iter().map(|it| summary(it)).collect();
        Dice(seed).shuffle(&mut summaries);
        let merged = merged(&summaries);
        assert!(direct.duties.len() > 20 * communities && !direct.scores.is_empty());
        let cells = merged
            .forms
            .iter()
            .flat_map(|it| &it.rows)
            .flat_map(|it| &it.cells);
        assert!(cells.flatten().filter(|it| **it > 0).count() > 60);
        assert!(communities < 13 || merged.findings.iter().any(|it| it.rule == "SUM06"));
        // Every finding of a part is one of the direct check; what only all files together show is in none.
        let known: BTreeSet<_> = direct.findings.iter().map(|it| &it.key).collect();
        // A unit that counts in another part is not looked at in the direct check.
        let own = merged.findings.iter().filter(|it| it.org.is_some());
        let more: Vec<_> = own
            .filter(|it| !known.contains(&it.key))
            .map(|it| (&it.rule, &it.org))
            .collect();
        assert!(more.is_empty(), "{more:?}");
        let (mut direct, mut merged) = (figures(&direct), figures(&merged));
        for it in [&mut direct, &mut merged] {
            it.as_object_mut().unwrap().remove("findings");
        }
        let wrong = super::differences(&direct, &merged);
        assert!(wrong.is_empty(), "{communities}: {}", wrong.join("\n"));
    }
}

#[test]
fn summaries_merge_in_any_order_and_grouping_and_any_number_of_times() {
    let district = district(7, 9);
    let summaries: Vec<Vec<u8>> = district.iter().map(|it| summary(it)).collect();
    let whole = union(&summaries);
    let told = merged(&summaries);
    for seed in 0..12 {
        let mut dice = Dice(seed);
        let mut pool = summaries.clone();
        // Some are handed in twice.
        pool.extend((0..dice.roll(4)).map(|at| summaries[at].clone()));
        while pool.len() > 1 {
            dice.shuffle(&mut pool);
            let some = pool.split_off(pool.len() - 2 - dice.roll(pool.len() - 1));
            pool.push(union(&some));
        }
        assert_eq!(pool[0], whole, "seed {seed}");
    }
    let again = merged(std::slice::from_ref(&whole));
    assert_equal(&told, &again);
    assert_eq!(told.seal, again.seal);
    assert_eq!(
        serde_json::to_string(&told).unwrap(),
        serde_json::to_string(&again).unwrap()
    );
}

#[test]
fn under_every_pack_merged_summaries_equal_the_direct_check() {
    let district = district(3, 12);
    for pack in lianjian::api::catalog().policies {
        let loaded = |files: &[File]| {
            let mut it = crate::workspace_under(Some(&pack.id));
            for (name, content) in files {
                it.load(name, content.as_bytes());
            }
            it
        };
        let direct = loaded(&all(&district)).assess();
        let summaries: Vec<Vec<u8>> = district.iter().map(|it| loaded(it).summary()).collect();
        let merged = lianjian::api::merge(&summaries);
        let merged = merged.unwrap_or_else(|why| panic!("{}: {why}", pack.id));
        let (mut direct, mut merged) = (figures(&direct), figures(&merged));
        for it in [&mut direct, &mut merged] {
            it.as_object_mut().unwrap().remove("findings");
        }
        let wrong = super::differences(&direct, &merged);
        assert!(wrong.is_empty(), "{}: {}", pack.id, wrong.join("\n"));
    }
}

/// As many as a large district has.
#[test]
fn sixty_five_communities_equal_the_direct_check() {
    let district = district(65, 65);
    let direct = loaded(&all(&district)).assess();
    let summaries: Vec<Vec<u8>> = district.iter().map(|it| summary(it)).collect();
    let bytes: usize = summaries.iter().map(Vec::len).sum();
    let start = std::time::Instant::now();
    let merged = merged(&summaries);
    println!(
        "65 summaries of {bytes} bytes merged in {:?}: {} organizations, {} duties, {} areas",
        start.elapsed(),
        merged.organizations.len(),
        merged.duties.len(),
        merged.coverage.len()
    );
    let (mut direct, mut merged) = (figures(&direct), figures(&merged));
    for it in [&mut direct, &mut merged] {
        it.as_object_mut().unwrap().remove("findings");
    }
    assert_eq!(super::differences(&direct, &merged), Vec::<String>::new());
}
