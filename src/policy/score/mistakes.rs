//! What can be wrong with a scoring table, in words for whoever wrote it.

use num_rational::Ratio;

use super::{Entered, Indicator, Method, Points, Role, ScorePolicy, decimal, hundred};
use crate::law;

impl ScorePolicy {
    /// What is wrong with it, in words; empty when nothing is.
    pub(in crate::policy) fn mistakes(&self) -> Vec<String> {
        let mut wrong = Vec::new();
        if law::article(&self.basis).is_none() {
            wrong.push(format!("评分细则的依据“{}”不在依据目录里", self.basis));
        }
        self.part_mistakes(&mut wrong);
        for item in &self.indicators {
            self.item_mistakes(item, &mut wrong);
        }
        self.grade_mistakes(&mut wrong);
        for tie in &self.ties {
            if !self.indicators.iter().any(|it| it.id == *tie) {
                wrong.push(format!("ties里的“{tie}”不是评分项的短名"));
            }
        }
        wrong
    }

    fn part_mistakes(&self, wrong: &mut Vec<String>) {
        for part in self.all_parts() {
            let items = || {
                let own = |it: &&Indicator| it.role == Role::Points && it.part == part.id;
                self.indicators.iter().filter(own)
            };
            let sum = items().fold(Ratio::default(), |sum, it| sum + it.max.0);
            let name = if part.title.is_empty() {
                "各项".to_owned()
            } else {
                format!("“{}”各项", part.title)
            };
            if sum != part.full.0 {
                wrong.push(format!(
                    "{name}分值加起来是{}分，应当是{}分",
                    decimal(sum),
                    decimal(part.full.0)
                ));
            }
        }
        let weights = self
            .parts
            .iter()
            .fold(Ratio::default(), |sum, it| sum + it.weight.0);
        let weighted = self.parts.iter().any(|it| it.weight != hundred());
        if weighted && weights != hundred().0 {
            wrong.push(format!(
                "各部分的权重加起来是{}%，应当是100%",
                decimal(weights)
            ));
        }
    }

    fn item_mistakes(&self, item: &Indicator, wrong: &mut Vec<String>) {
        let name = &item.title;
        let measured = usize::from(!item.duties.is_empty())
            + usize::from(!item.findings.is_empty())
            + usize::from(item.figure.is_some())
            + usize::from(item.entered.is_some());
        if measured != 1 {
            wrong.push(format!(
                "“{name}”应当只写duties、findings、figure、entered中的一个"
            ));
        }
        let placed = item.role == Role::Points || !item.part.is_empty();
        if placed && !self.all_parts().iter().any(|it| it.id == item.part) {
            wrong.push(format!("“{name}”的part“{}”不是哪个部分的短名", item.part));
        }
        let steps = &item.steps;
        if (item.method == Method::Steps) == steps.is_empty() {
            wrong.push(format!("“{name}”的steps只用于method为steps，并且要写"));
        }
        if steps.windows(2).any(|it| match it {
            [above, below] => above.from <= below.from || above.points < below.points,
            _ => false,
        }) {
            wrong.push(format!("“{name}”的steps应当从高到低"));
        }
        let costs = item.error_points.0 + item.warning_points.0;
        if !item.findings.is_empty() && item.method != Method::All && costs == Ratio::default() {
            wrong.push(format!(
                "“{name}”按问题扣分，应当写errorPoints或warningPoints"
            ));
        }
        let by_each = item.method == Method::Each
            || item.entered == Some(Entered::Times)
            || (item.role != Role::Points
                && matches!(item.method, Method::Share | Method::Each)
                && item.entered.is_none()
                && item.findings.is_empty());
        if by_each && item.each == Points::default() {
            wrong.push(format!("“{name}”按次计分，应当写each（每次几分）"));
        }
        let values = [item.max, item.each, item.error_points, item.warning_points];
        let given = steps.iter().flat_map(|it| [it.from, it.points]);
        if values.into_iter().chain(given).any(Points::is_negative) {
            wrong.push(format!("“{name}”的分值不能是负数，扣分请写role为penalty"));
        }
        if self.indicators.iter().filter(|it| it.id == item.id).count() > 1 {
            wrong.push(format!("有两个评分项的短名都是“{}”", item.id));
        }
    }

    fn grade_mistakes(&self, wrong: &mut Vec<String>) {
        let Some((last, upper)) = self.grades.split_last() else {
            wrong.push("没有写等次（grades）".to_owned());
            return;
        };
        let falls = self.grades.windows(2).all(|it| match it {
            // Grades told apart by shares alone may have the same line.
            [above, below] => {
                above.from > below.from || (above.from == below.from && above.share.is_some())
            }
            _ => true,
        });
        if !falls {
            wrong.push("等次应当从高到低，分数线一个比一个低".to_owned());
        }
        if last.from != Points::default() || last.share.is_some() || last.each_part.is_some() {
            wrong.push(format!(
                "最后一个等次“{}”收其余各家，不应当有条件",
                last.title
            ));
        }
        for grade in &self.grades {
            if grade.stars > 5 {
                wrong.push(format!("等次“{}”的星数应当是0到5", grade.title));
            }
            let shares = [Some(Points::default()), grade.share, Some(hundred())];
            if !shares.is_sorted_by(|a, b| b.is_none() || a <= b) {
                wrong.push(format!("等次“{}”的比例应当在0到100之间", grade.title));
            }
            if let Some(of) = &grade.share_of
                && !upper.iter().any(|it| it.id == *of)
            {
                wrong.push(format!(
                    "等次“{}”的shareOf“{of}”不是等次的短名",
                    grade.title
                ));
            }
        }
        for verdict in &self.verdicts {
            if !self.grades.iter().any(|it| it.id == verdict.grade) {
                wrong.push(format!(
                    "“{}”的grade“{}”不是等次的短名",
                    verdict.title, verdict.grade
                ));
            }
        }
    }
}
