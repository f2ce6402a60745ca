//! Scoring tables of several places: what is known of their lines, shares and verdicts

use super::{Act, articles};

/// A city, 2023.
pub static STAR_RATING: Act = Act::local("基层党支部评星定级做法", "某市");
/// A district, after the regulations on branches.
pub static STAR_QUOTA: Act = Act::local("党支部星级化管理做法", "某区");
/// 淮南市毛集实验区, 2015.
pub static COMMUNITY: Act = Act::local("社区党组织量化考核做法", "毛集实验区");
/// Detailed rules on trial.
pub static DEDUCTIONS: Act = Act::local("党支部工作规范化检查考评细则（试行）", "");
/// 绍兴市, 2019.
pub static FIVE_STARS: Act = Act::local("“五星达标、和美家园”做法", "绍兴市");
/// How members collect points.
pub static MEMBER_POINTS: Act = Act::local("党员积分管理做法", "");

articles! { STAR_RATING:
    /// 70 to 30, five lines, at most 30 % with five stars.
    SEVENTY_THIRTY = "practice-star-rating", "分值、星级线和比例", Usually, checked:
        "基础项减去减分项后占70%，评议项占30%；90分以上五星，80分以上四星，70分以上三星，60分以上二星，60分以下一星；五星不超过总数的30%。",
        "2023年某市的做法。基础项的具体内容没有公开，这里按本工具能核查的内容编写。";
}

articles! { STAR_QUOTA:
    /// Shares of 10, 40 and 30 %.
    QUOTA = "practice-star-quota", "星级比例", Usually, checked:
        "五星占10%，四星占40%，三星占30%，三星以下不定级；年度获区级以上先进、工作有重大创新的可以直接定级；每年一季度评上年。",
        "某区的做法。各项分值没有公开，这里按“查标准化、看满意度和荣誉”编写。";
}

articles! { COMMUNITY:
    /// Four grades and what leads straight to the lowest.
    LOWEST = "practice-community-grades", "等次和直接定为较差", Usually, checked:
        "90分以上为好，80分以上较好，60分以上一般，60分以下较差；书记空缺半年以上、两委未按期换届、发生严重群体性事件、综治或安全生产一票否决的，直接定为较差。",
        "2015年毛集实验区的做法，原为5类21项，加随机测评；各项分值这里按本工具能核查的内容编写。";
}

articles! { DEDUCTIONS:
    /// So much for each miss, down to nothing.
    EACH_MISS = "practice-branch-deductions", "逐次扣分", Usually, checked:
        "支部设置10分，7人以上未设支委会扣5分；换届10分，未经批准扣3分；补选10分，3个月未补扣2分；年度计划6分，缺一项扣0.5分；三会一课12分，缺一次扣0.2分；民主评议4分，未评扣1分；党费4分；双重组织生活记载4分；扣完为止。",
        "只收录看得到分值的各项，合计60分。";
}

articles! { FIVE_STARS:
    /// Each star 100 points, two lines at once.
    TWO_LINES = "practice-five-stars", "两条线", Usually, checked:
        "五颗星各100分，共500分；每颗星80分以上且总分450分以上为五星达标；每颗星85分以上且总分475分以上的，按达标数的10%评为和美家园；中央部委、省综合荣誉加5分，领导批示加5、3、1分，现场会加4、3、2分。",
        "2019年绍兴市的做法。党建以外的四颗星由有关部门打分后录入。";
}

articles! { MEMBER_POINTS:
    /// 60 to start with, more for taking part, less for failing.
    SIXTY_AND_MORE = "practice-member-points", "基础分和加减分", Usually, checked:
        "基础分60分，上不封顶、最低0分；参加三会一课、组织生活会每次加1分，参加上级培训加1分，宣讲加3分，外出讲课加5分；退休和长期在外的党员不实行。",
        "一地的做法；培训一周以上加2分、两个月以上加3分，录入时按此折算次数。";
}
