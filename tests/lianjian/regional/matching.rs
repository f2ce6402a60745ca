//! Proposals for needs: worked cases, and the best of all ways on small ones.

use std::fmt::Write;

use super::{LISTS, workspace};
use lianjian::api::FigureId;
use lianjian::ledger::{Choices, ListItem, Records, recognize};
use lianjian::plan::matches::{SHARED, Words, nearness, propose};
use lianjian::regional::{ListKind, Places};
use lianjian::unit::Directory;

const HEAD: &str = "清单类型,名称,类别,提出单位,所属街道,所属社区,对接单位\n";

#[test]
fn needs_get_what_is_near_and_the_rest_say_that_nothing_is() {
    let mut ledger = workspace("2025-12-31", &[("清单", LISTS)]);
    let plans = ledger.assess().plans;
    let lines: Vec<String> = plans
        .matches
        .iter()
        .map(|it| format!("{} ← {}：{}", it.need, it.offer, it.why))
        .collect();
    assert_eq!(
        lines,
        [
            "电动车充电桩安装 ← 电动车充电设施：都提到“电动车充电”；同一社区",
            "独居老人助餐 ← 午间食堂开放：同为“民生”类；都是助餐方面；同一社区",
        ]
    );
    let open: Vec<(&str, &str)> = plans
        .open_needs
        .iter()
        .map(|it| (it.need.as_str(), it.why))
        .collect();
    assert_eq!(open, [("古树名木保护", "清单里没有相近的服务或资源")]);
    let effect = plans.match_effect.unwrap();
    assert_eq!((effect.before.hit, effect.before.of), (1, 4));
    assert_eq!((effect.after.hit, effect.after.of), (3, 4));
    let figure = FigureId {
        figure: "regional".to_owned(),
        rate: Some("need.matched".to_owned()),
        planned: true,
        ..FigureId::default()
    };
    let opened = ledger.explain(&figure).unwrap();
    assert_eq!(opened.value, "3/4");
    assert!(
        opened.steps.iter().any(|it| it.at.len() == 2),
        "the two proposed"
    );
}

/// What is for the same people, in the same category or in words every list uses is not therefore the same.
#[test]
fn what_only_looks_alike_is_not_proposed() {
    for (need, offer) in [
        ("老年人理发服务", "老年人助餐服务"),
        ("居民活动组织", "居民活动服务"),
        ("楼道灯维护", "楼道清扫"),
        ("青少年课外活动", "青少年普法讲座"),
        ("社区志愿服务", "党员志愿服务"),
    ] {
        let table = format!(
            "{HEAD}需求,{need},民生,甲,清河街道,和平社区,\n服务,{offer},民生,乙,清河街道,和平社区,\n"
        );
        let plans = workspace("2025-12-31", &[("清单", &table)]).assess().plans;
        assert!(plans.matches.is_empty(), "{need}: {:?}", plans.matches);
    }
}

#[test]
fn an_offer_somebody_took_is_not_proposed_and_the_own_community_comes_first() {
    let table = format!(
        "{HEAD}需求,消防演练,安全,甲,清河街道,和平社区,\n\
         服务,消防演练指导,安全,乙,清河街道,和平社区,丙公司\n\
         服务,消防演练指导,安全,丁,清河街道,光明社区,\n\
         服务,消防演练指导,安全,戊,南山街道,松涛社区,\n"
    );
    let plans = workspace("2025-12-31", &[("清单", &table)]).assess().plans;
    assert_eq!(plans.matches.len(), 1);
    assert_eq!(plans.matches[0].giver, "丁");
    assert!(plans.matches[0].why.ends_with("；同一街道"));
}

/// Four needs, two offers: as many as may share one, and nobody shares while another is free.
#[test]
fn an_offer_is_shared_only_where_there_is_no_other() {
    let rows = |needs: usize, offers: usize| {
        let need = |it| format!("需求,义诊进小区,健康,甲{it},清河街道,和平社区,\n");
        let offer = |it| format!("服务,上门义诊,健康,乙{it},清河街道,和平社区,\n");
        let needs: String = (0..needs).map(need).collect();
        let offers: String = (0..offers).map(offer).collect();
        let table = format!("{HEAD}{needs}{offers}");
        let plans = workspace("2025-12-31", &[("清单", &table)]).assess().plans;
        let shared = plans.matches.iter().filter(|it| it.shared).count();
        (plans.matches.len(), shared, plans.open_needs.len())
    };
    assert_eq!(rows(3, 3), (3, 0, 0));
    assert_eq!(rows(4, 1), (3, 3, 1));
    assert_eq!(rows(60, 60), (60, 0, 0));
    let (met, shared, open) = rows(3, 2);
    assert_eq!((met, open), (3, 0));
    assert_eq!(shared, 2);
}

fn records(table: &str) -> Records {
    let book = lianjian::sheet::read(table.as_bytes());
    let tables = recognize(&book, "清单.csv", &Choices::new());
    let file = lianjian::check::File {
        name: "清单.csv",
        book: &book,
        tables: &tables,
    };
    lianjian::check::gather(&[file], lianjian::duty::Period::parse("2025").unwrap())
}

/// Needs met, uses beyond the first, points: the best of every way there is.
fn best(points: &[Vec<Option<i64>>], uses: &mut Vec<usize>) -> (usize, i64, i64) {
    let Some((own, rest)) = points.split_first() else {
        return (0, 0, 0);
    };
    let mut found = best(rest, uses);
    for (offer, near) in own.iter().enumerate() {
        let (Some(near), true) = (near, uses[offer] < SHARED) else {
            continue;
        };
        let again = i64::try_from(uses[offer]).unwrap();
        uses[offer] += 1;
        let (met, dear, sum) = best(rest, uses);
        uses[offer] -= 1;
        found = found.max((met + 1, dear - again, sum + near));
    }
    found
}

#[test]
fn small_lists_are_met_as_well_as_can_be() {
    let things = [
        "义诊",
        "心理疏导",
        "法律咨询",
        "书法练习",
        "消防演练",
        "停车位",
    ];
    let mut state = 7_u32;
    let mut roll = |sides: usize| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        usize::try_from(state >> 16).unwrap() % sides
    };
    let mut met_some = 0;
    for _ in 0..120 {
        let mut table = HEAD.to_owned();
        let (needs, offers) = (1 + roll(5), 1 + roll(3));
        for at in 0..needs + offers {
            let kind = if at < needs { "需求" } else { "服务" };
            let title = format!("{}{}", things[roll(3)], things[roll(things.len())]);
            let community = ["和平社区", "光明社区", ""][roll(3)];
            writeln!(
                table,
                "{kind},{title},{},单位{at},清河街道,{community},",
                ["民生", "安全"][roll(2)]
            )
            .unwrap();
        }
        let records = records(&table);
        let directory = Directory::new(&records);
        let places = Places::new(&records, &directory);
        let of = |asked: bool| -> Vec<&ListItem> {
            let rows = records.lists.iter();
            rows.filter(|it| (ListKind::of(it) == ListKind::Need) == asked)
                .collect()
        };
        let points: Vec<Vec<Option<i64>>> = of(true)
            .iter()
            .map(|need| {
                let near = |offer: &&ListItem| {
                    let need = (&Words::of(need), &places.of_item(need));
                    nearness(need, (&Words::of(offer), &places.of_item(offer))).map(|it| it.0)
                };
                of(false).iter().map(near).collect()
            })
            .collect();
        let expected = best(&points, &mut vec![0; of(false).len()]);
        let (matches, open) = propose(&records.lists, &places);
        let mut uses = std::collections::BTreeMap::new();
        let mut dear = 0;
        for it in &matches {
            let again = uses.entry(it.offer).or_insert(0_i64);
            dear -= *again;
            *again += 1;
        }
        let sum: i64 = matches.iter().map(|it| it.points).sum();
        assert_eq!((matches.len(), dear, sum), expected, "{table}");
        assert_eq!(matches.len() + open.len(), of(true).len());
        met_some += usize::from(!matches.is_empty());
    }
    assert!(met_some > 60, "{met_some}");
}

/// Steps of rates by place, of the funnel, of groups and of what would come of proposals.
#[test]
fn every_step_replays_to_its_value() {
    use super::{AGREEMENTS, CHECKINS, DELEGATES, MATTERS, MEMBERS, ROSTER};
    use lianjian::{check, duty, policy, regional, trace};
    let tables = [
        ROSTER, LISTS, MATTERS, AGREEMENTS, CHECKINS, DELEGATES, MEMBERS,
    ];
    let loaded: Vec<_> = tables
        .iter()
        .map(|it| {
            let book = lianjian::sheet::read(it.as_bytes());
            let tables = recognize(&book, "台账.csv", &Choices::new());
            (book, tables)
        })
        .collect();
    let files: Vec<check::File<'_>> = loaded
        .iter()
        .map(|(book, tables)| check::File {
            name: "台账.csv",
            book,
            tables,
        })
        .collect();
    let policy = policy::Policy::built_in("base").unwrap();
    let period = duty::Period::parse("2025").unwrap();
    let frame = duty::Frame {
        policy: &policy,
        period,
        as_of: period.last(),
    };
    let records = check::gather(&files, period);
    let given = check::Given::default();
    let it = check::Check::run(frame, &files, records, given);
    let mut own = trace::Trace::default();
    for kind in regional::GroupKind::ALL {
        regional::groups(*kind, (frame, &it.records, &it.directory), &mut own);
    }
    assert_eq!(it.regional_areas.len(), 5);
    assert!(it.plans().needs_after.is_some());
    for trace in [&it.trace, &it.plans().trace, &own] {
        assert!(trace.ids().count() > 3);
        for id in trace.ids() {
            assert_eq!(trace.replay(id), trace.value(id), "{:?}", trace.step(id));
        }
    }
}
