//! A small street in which nothing is amiss in 2025: its twelve ledgers, made row by row.

use std::collections::BTreeMap;

use super::number::{credit_code, id_card};

/// Name, category, formal and probationary members, committee, groups.
const BRANCHES: [(&str, &str, usize, usize, usize, usize); 4] = [
    ("翠湖社区第一党支部", "党支部", 12, 1, 3, 2),
    ("翠湖社区第二党支部", "党支部", 5, 0, 0, 0),
    ("梧桐社区第一党支部", "党支部", 9, 0, 3, 0),
    ("梧桐商圈联合党支部", "联合党支部", 8, 0, 3, 0),
];
const STREET: &str = "清河街道大工委";
const COMMUNITIES: [&str; 2] = ["翠湖社区大党委", "梧桐社区大党委"];
const MONTHS: std::ops::RangeInclusive<u32> = 1..=12;

/// A ledger: its headings and rows, as text.
#[derive(Debug, Default)]
struct Table {
    heads: Vec<&'static str>,
    rows: Vec<Vec<String>>,
}

/// All ledgers, by name of file.
#[derive(Debug, Default)]
pub(super) struct Year {
    tables: BTreeMap<&'static str, Table>,
    people: usize,
    words: usize,
}

impl Table {
    /// The rows whose columns say all of this; at least one.
    fn saying(&self, said: &[(&str, &str)]) -> Vec<usize> {
        let says = |row: &[String]| {
            said.iter()
                .all(|(head, it)| row[self.column(head)].contains(it))
        };
        let found: Vec<usize> = (0..self.rows.len())
            .filter(|at| says(&self.rows[*at]))
            .collect();
        assert!(!found.is_empty(), "nothing says {said:?}");
        found
    }

    /// The column under a heading.
    fn column(&self, head: &str) -> usize {
        let found = self.heads.iter().position(|it| *it == head);
        found.unwrap_or_else(|| panic!("no column {head}"))
    }

    fn csv(&self) -> String {
        let head = self.heads.join(",");
        let rows = self.rows.iter().map(|it| it.join(","));
        std::iter::once(head)
            .chain(rows)
            .map(|it| it + "\n")
            .collect()
    }
}

/// What is written in a row of meetings, beside the day.
struct Meeting<'a> {
    org: &'a str,
    kind: &'a str,
    topic: String,
    host: &'a str,
    expected: usize,
    attendees: &'a [String],
}

impl Year {
    /// The clean year.
    pub(super) fn clean() -> Self {
        let mut year = Self::default();
        year.heads();
        year.committees();
        for branch in BRANCHES {
            year.branch(branch);
        }
        year.trainings();
        year.units();
        year.region();
        year
    }

    /// Each file's name and text.
    pub(super) fn files(&self) -> impl Iterator<Item = (&'static str, String)> {
        self.tables.iter().map(|(name, it)| (*name, it.csv()))
    }

    /// Rewrites one cell of the first row that says all of this.
    pub(super) fn set(&mut self, table: &str, said: &[(&str, &str)], (head, value): (&str, &str)) {
        let table = self.tables.get_mut(table).unwrap();
        let (row, column) = (table.saying(said)[0], table.column(head));
        assert_ne!(table.rows[row][column], value, "no change");
        value.clone_into(&mut table.rows[row][column]);
    }

    /// Takes out the rows that say all of this.
    pub(super) fn remove(&mut self, table: &str, said: &[(&str, &str)]) {
        let table = self.tables.get_mut(table).unwrap();
        for row in table.saying(said).into_iter().rev() {
            table.rows.remove(row);
        }
    }

    /// Enters the first row that says all of this once more.
    pub(super) fn repeat(&mut self, table: &str, said: &[(&str, &str)]) {
        let table = self.tables.get_mut(table).unwrap();
        let row = table.rows[table.saying(said)[0]].clone();
        table.rows.push(row);
    }

    fn heads(&mut self) {
        let heads = [
            (
                "党组织名册.csv",
                "党组织名称,组织类别,所属街道,所属社区,书记,支委人数,正式党员,预备党员,党员总数,党小组数,成立时间,最近换届时间,大党委委员数,覆盖单位数",
            ),
            (
                "党员名册.csv",
                "姓名,性别,民族,出生年月,身份证号,入党时间,转正时间,人员类别,所在党支部,党内职务,任现职时间,联系电话,学时,集中培训次数",
            ),
            (
                "会议台账.csv",
                "党组织名称,会议类型,日期,主题,地点,主持人,记录人,授课人,应到人数,实到人数,缺席人数,参加人员,内容,议定事项,落实情况",
            ),
            (
                "培训台账.csv",
                "主办单位,培训名称,日期,学时,对象,参训人数,地点",
            ),
            (
                "两新组织台账.csv",
                "单位名称,统一社会信用代码,单位类别,单位成立时间,所属街道,所属社区,经营状态,从业人数,正式党员,党员总数,是否建立党组织,组建方式,党组织名称,党组织成立时间,党组织建制,党组织书记,未建原因,党建指导员,指导员电话",
            ),
            (
                "党建指导员台账.csv",
                "姓名,专职或兼职,工作单位,联系电话,联系企业,所属街道,所属社区,选派时间,是否公示",
            ),
            (
                "三项清单台账.csv",
                "编号,清单类型,名称,提出单位,所属社区,提出时间,对接单位,对接时间,对接情况,状态,完成时限,完成时间,满意度",
            ),
            (
                "共建协议台账.csv",
                "社区党组织,共建单位,所属社区,是否签约,签约日期,到期时间,共建内容,联系人,联系电话",
            ),
            (
                "社情协商督办台账.csv",
                "来源渠道,时间,所属社区,内容,责任单位,解决措施,交办时间,办结时限,办理进度,办结时间,办理结果,满意度,是否公示,公示时间",
            ),
            (
                "兼职委员名册.csv",
                "姓名,所在单位,职务,任职党组织,兼任职务,聘任日期,届满日期,应到次数,实到次数,是否述职",
            ),
            (
                "在职党员报到台账.csv",
                "姓名,工作单位,报到社区,报到日期,认领岗位,服务次数,服务时长（小时）,评价",
            ),
            (
                "志愿服务台账.csv",
                "姓名,志愿服务队,服务项目,服务日期,服务地点,服务时长（小时）,服务对象,证明人,所属社区",
            ),
        ];
        for (name, heads) in heads {
            let table = Table {
                heads: heads.split(',').collect(),
                rows: Vec::new(),
            };
            self.tables.insert(name, table);
        }
    }

    /// Adds a row; the cells are parted by commas.
    fn row(&mut self, table: &str, cells: &str) {
        let table = self.tables.get_mut(table).unwrap();
        let row: Vec<String> = cells.split(',').map(str::to_owned).collect();
        assert_eq!(row.len(), table.heads.len(), "{cells}");
        table.rows.push(row);
    }

    /// Somebody who does not exist.
    fn person(&mut self) -> String {
        const SURNAMES: &str = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨";
        const STEMS: &str = "甲乙丙丁戊己庚辛壬癸";
        let (surname, stem) = (self.people % 16, self.people / 16);
        self.people += 1;
        let letter = |all: &str, at: usize| all.chars().nth(at).unwrap();
        let names = [letter(SURNAMES, surname), letter(STEMS, stem)];
        names.iter().collect()
    }

    /// Minutes that nobody else has.
    fn minutes(&mut self) -> String {
        const WHAT: &str = "楼道照明 消防通道 老人用餐 停车秩序 垃圾分类 充电设施 困难走访 志愿排班 积分兑换 法律咨询 技能培训 文艺演出";
        const HOW: &str = "已经落实到人 下月再议 由小组分头联系 列入清单 请物业配合 先试行一个月 汇总意见后公布 安排两次现场查看";
        let (what, how): (Vec<&str>, Vec<&str>) =
            (WHAT.split(' ').collect(), HOW.split(' ').collect());
        let mut sentence = || {
            self.words = (self.words * 1_103_515_245 + 12_345) % 2_147_483_648;
            let (one, other) = (self.words / 7 % what.len(), self.words / 1009 % how.len());
            let number = self.words % 9973;
            format!("关于{}（第{number}项）{}。", what[one], how[other])
        };
        (0..6).map(|_| sentence()).collect()
    }

    fn committees(&mut self) {
        for (at, org) in [STREET, COMMUNITIES[0], COMMUNITIES[1]].iter().enumerate() {
            let secretary = self.person();
            let category = if at == 0 { "大工委" } else { "社区党委" };
            let community = if at == 0 { "" } else { &org[..12] };
            self.row(
                "党组织名册.csv",
                &format!("{org},{category},清河街道,{community},{secretary},,,,,,2018-03-15,2022-03-10,10,"),
            );
            for month in MONTHS {
                let topic = format!("第{month}次联席会议：{month}月共建项目");
                self.joint(org, &secretary, ("联席会议", &topic), (month, 26));
            }
            self.joint(org, &secretary, ("党课", "书记讲党课：学习党章"), (7, 8));
            if at > 0 {
                for month in [1, 3, 4, 6, 7, 9, 11, 12] {
                    let topic = format!("{month}月邻里集市");
                    self.joint(org, &secretary, ("共驻共建活动", &topic), (month, 21));
                }
            } else {
                self.joint(org, &secretary, ("现场述职", "年度现场述职"), (12, 18));
            }
        }
    }

    fn joint(&mut self, org: &str, host: &str, (kind, topic): (&str, &str), day: (u32, u32)) {
        self.meeting(
            &Meeting {
                org,
                kind,
                topic: topic.to_owned(),
                host,
                expected: 9,
                attendees: &[],
            },
            day,
        );
    }

    fn meeting(&mut self, it: &Meeting<'_>, (month, day): (u32, u32)) {
        let Meeting {
            org, kind, host, ..
        } = it;
        let speaker = if kind.contains("党课") { host } else { "" };
        let (minutes, place) = (self.minutes(), &org[..6]);
        let row = format!(
            "{org},{kind},2025-{month:02}-{day:02},{},{place}党群服务中心,{host},{place}记录员,{speaker},{},{},0,{},{minutes},议定{month}月事项,已落实",
            it.topic,
            it.expected,
            it.expected,
            it.attendees.join("、"),
        );
        self.row("会议台账.csv", &row);
    }

    fn branch(&mut self, branch: (&str, &str, usize, usize, usize, usize)) {
        let (org, category, formal, probationary, committee, groups) = branch;
        let total = formal + probationary;
        let people: Vec<String> = (0..total).map(|_| self.person()).collect();
        let community = format!("{}社区", &org[..6]);
        let units = if category == "联合党支部" {
            "2"
        } else {
            ""
        };
        self.row(
            "党组织名册.csv",
            &format!(
                "{org},{category},清河街道,{community},{},{committee},{formal},{probationary},{total},{groups},2020-04-08,2024-04-10,,{units}",
                people[0]
            ),
        );
        for (at, name) in people.iter().enumerate() {
            let post = match at {
                0 => "书记",
                _ if at < committee => "委员",
                _ if groups > 0 && at == total.div_ceil(groups) => "小组长",
                _ => "",
            };
            self.member((org, name), (at, post), at < formal);
        }
        self.meetings(org, &people, (committee, groups));
    }

    fn member(&mut self, (org, name): (&str, &str), (at, post): (usize, &str), formal: bool) {
        let serial = self.people * 20 + at;
        let year = 1970 + serial % 25;
        let number = id_card(&format!("000000{year}0615{:03}", serial % 999));
        let sex = if number.as_bytes()[16] % 2 == 1 {
            "男"
        } else {
            "女"
        };
        let joined = if formal {
            "2015-07-01,2016-07-01,正式党员"
        } else {
            "2025-07-03,,预备党员"
        };
        let (since, hours) = match post {
            "书记" => ("2024-04-10", "60,1"),
            "委员" => ("2024-04-10", "56,1"),
            _ => ("", "36,1"),
        };
        self.row(
            "党员名册.csv",
            &format!(
                "{name},{sex},汉族,{year}-06,{number},{joined},{org},{post},{since},000-{serial:07},{hours}"
            ),
        );
    }

    fn meetings(&mut self, org: &str, people: &[String], (committee, groups): (usize, usize)) {
        let all = |kind, topic| Meeting {
            org,
            kind,
            topic,
            host: &people[0],
            expected: people.len(),
            attendees: people,
        };
        for month in MONTHS {
            self.meeting(&all("主题党日", format!("{month}月主题党日")), (month, 10));
            if month % 3 == 2 {
                let topic = format!("第{}季度工作报告", month / 3 + 1);
                self.meeting(&all("党员大会", topic), (month, 14));
            }
            if month % 3 == 0 {
                let topic = format!("第{}讲：基层治理", month / 3);
                self.meeting(&all("党课", topic), (month, 20));
            }
            if committee > 0 {
                let it = Meeting {
                    expected: committee,
                    attendees: &people[..committee],
                    ..all("支委会", format!("研究{month}月工作"))
                };
                self.meeting(&it, (month, 24));
            }
            for group in 0..groups {
                let half = people.len().div_ceil(groups);
                let own = &people[group * half..people.len().min((group + 1) * half)];
                let number = ["一", "二"][group];
                let it = Meeting {
                    host: &own[0],
                    expected: own.len(),
                    attendees: own,
                    ..all("党小组会", format!("第{number}党小组{month}月学习交流"))
                };
                self.meeting(&it, (month, 17 + u32::from(group > 0)));
            }
        }
        let once = [
            ("组织生活会", (12, 11)),
            ("民主评议党员", (12, 12)),
            ("谈心谈话", (11, 13)),
            ("书记述职评议", (12, 16)),
        ];
        for (kind, day) in once {
            self.meeting(&all(kind, format!("2025年度{kind}")), day);
        }
    }

    fn trainings(&mut self) {
        for (quarter, day) in (1..).zip(["03-18", "06-17", "09-16", "11-18"]) {
            self.row(
                "培训台账.csv",
                &format!("{STREET},第{quarter}期党务培训,2025-{day},4,兼职委员、党建指导员、联络员,40,街道党群服务中心"),
            );
        }
    }

    fn units(&mut self) {
        let (secretary, joint) = (self.person(), BRANCHES[3].0);
        let mut instructors = Vec::new();
        let units = [
            ("云溪启明科技有限公司", "91", "非公企业", 40, 4, "单独组建"),
            ("云溪恒泰商贸有限公司", "91", "非公企业", 20, 2, "联合组建"),
            ("云溪书画协会", "51", "社会团体", 8, 1, "联合组建"),
            ("云溪佳禾餐饮有限公司", "91", "非公企业", 12, 1, "未建"),
            (
                "云溪春晖养老服务中心",
                "52",
                "民办非企业单位",
                18,
                0,
                "未建",
            ),
        ];
        for (at, (name, prefix, class, staff, members, form)) in units.into_iter().enumerate() {
            let code = credit_code(prefix, at + 1);
            let own = format!("{name}党支部");
            let built = match form {
                "单独组建" => format!("是,单独组建,{own},2021-07-01,党支部,{secretary},,,"),
                "联合组建" => {
                    format!("是,联合组建,{joint},2020-04-08,联合党支部,{secretary},,,")
                }
                _ => {
                    let instructor = self.person();
                    let phone = format!("000-100000{at}");
                    let reason = if members == 0 {
                        "无党员"
                    } else {
                        "正式党员不足3名"
                    };
                    instructors.push(format!(
                        "{instructor},兼职,清河街道办事处,{phone},{name},清河街道,梧桐社区,2024-03-01,是"
                    ));
                    format!("否,未建,,,,,{reason},{instructor},{phone}")
                }
            };
            self.row(
                "两新组织台账.csv",
                &format!("{name},{code},{class},2016-05-04,清河街道,梧桐社区,正常,{staff},{members},{members},{built}"),
            );
        }
        for row in instructors {
            self.row("党建指导员台账.csv", &row);
        }
    }

    fn region(&mut self) {
        for (at, org) in COMMUNITIES.iter().enumerate() {
            let community = &org[..12];
            let partner = format!("云溪第{}小学", ["一", "二"][at]);
            for (number, kind) in (1..).zip(["资源清单", "需求清单", "项目清单"]) {
                self.row(
                    "三项清单台账.csv",
                    &format!("{at}{number},{kind},{community}{kind}第{number}项,{org},{community},2025-03-0{number},{partner},2025-03-12,已对接,已完成,2025-09-30,2025-08-2{number},满意"),
                );
            }
            let contact = self.person();
            self.row(
                "共建协议台账.csv",
                &format!("{org},{partner},{community},是,2025-01-15,2027-01-14,组织联建、资源联用,{contact},000-200000{at}"),
            );
            self.row(
                "社情协商督办台账.csv",
                &format!("网格员,2025-05-12,{community},{community}楼道照明损坏,{community}居委会,联系物业维修,2025-05-13,2025-06-13,已办结,2025-05-28,已修好,满意,是,2025-06-03"),
            );
            let name = self.person();
            self.row(
                "在职党员报到台账.csv",
                &format!("{name},云溪区教育局,{community},2025-01-20,政策宣传,6,56,好"),
            );
            self.row(
                "志愿服务台账.csv",
                &format!("{name},{community}志愿服务队,环境清洁,2025-04-19,{community}广场,3,社区居民,{contact},{community}"),
            );
        }
        for org in [STREET, COMMUNITIES[0], COMMUNITIES[1]] {
            for number in 0..8 {
                let name = self.person();
                self.row(
                    "兼职委员名册.csv",
                    &format!("{name},{}驻区单位{number},主任,{org},兼职委员,2023-03-10,2027-03-09,12,12,是", &org[..6]),
                );
            }
        }
    }
}
