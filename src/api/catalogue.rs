//! What does not depend on a file, as data of the façade.

use super::{VERSION, division, dto};
use crate::coverage::{Dimension, RATES};
use crate::duty::DUTIES;
use crate::law::{ARTICLES, Article, Authority};
use crate::ledger::{Column, LEDGERS, Ledger};
use crate::policy::{BUILT_IN, Base, Policy, WORKED};
use crate::report;
use crate::rule::{self, RULES};

pub(super) fn citation(article: &Article) -> dto::Citation {
    dto::Citation {
        id: article.id.to_owned(),
        act: article.act.title.to_owned(),
        label: article.label.to_owned(),
        text: article.text.to_owned(),
        kind: match article.act.authority {
            Authority::Regulation => "regulation",
            Authority::Standard => "standard",
            Authority::Local => "local",
            Authority::Logic => "logic",
        },
        verified: article.verified,
        note: article.note.to_owned(),
    }
}

fn limit(limit: &rule::Limit) -> dto::LimitInfo {
    dto::LimitInfo {
        name: limit.name.to_owned(),
        title: limit.title.to_owned(),
        value: limit.default,
        least: limit.range.0,
        most: limit.range.1,
    }
}

fn ledger(ledger: &Ledger) -> dto::LedgerInfo {
    let field = |it: &Column| dto::FieldInfo {
        field: it.field.id().to_owned(),
        title: it.title.to_owned(),
        aliases: it.aliases.iter().map(|it| (*it).to_owned()).collect(),
        required: it.weight >= 2,
        kind: it.kind.id().to_owned(),
        help: it.help.to_owned(),
        needed: ledger.needs_in_each_row(it),
        choices: report::choices(ledger.kind, it),
    };
    dto::LedgerInfo {
        ledger: ledger.kind.id(),
        title: ledger.title.to_owned(),
        fields: ledger.columns.iter().map(field).collect(),
    }
}

pub(super) fn catalog() -> dto::Catalog {
    dto::Catalog {
        engine: VERSION.to_owned(),
        rules: RULES
            .iter()
            .map(|it| dto::RuleInfo {
                code: it.code.to_owned(),
                name: it.name.to_owned(),
                title: it.title().to_owned(),
                severity: it.severity.id(),
                basis: it.basis.iter().map(|it| it.id.to_owned()).collect(),
                limits: it.limits.iter().map(|it| limit(it)).collect(),
                docs: it.docs.to_owned(),
            })
            .collect(),
        articles: ARTICLES.iter().map(|it| citation(it)).collect(),
        ledgers: LEDGERS.iter().map(ledger).collect(),
        duties: DUTIES
            .iter()
            .map(|it| dto::DutyInfo {
                duty: it.id,
                title: it.title.to_owned(),
                rule: it.rule.to_owned(),
            })
            .collect(),
        rates: RATES
            .iter()
            .map(|it| dto::RateInfo {
                rate: it.id,
                title: it.title.to_owned(),
                formula: it.formula.to_owned(),
            })
            .collect(),
        dimensions: Dimension::ALL
            .iter()
            .map(|it| dto::DimensionInfo {
                dimension: it.id(),
                title: it.title(),
            })
            .collect(),
        bases: Base::ALL.iter().map(|it| division::preset(*it)).collect(),
        policies: BUILT_IN
            .iter()
            .filter_map(|it| Policy::built_in(it.0))
            .map(|it| dto::PolicyInfo {
                docs: WORKED
                    .iter()
                    .find(|docs| docs.0 == it.id)
                    .map_or("", |it| it.1)
                    .to_owned(),
                id: it.id,
                title: it.title,
                version: it.version,
                note: it.note,
                extends: it.extends,
            })
            .collect(),
    }
}

/// The articles a rule and a duty rest on, each once.
pub(super) fn citations(code: &str, more: &[&'static Article]) -> Vec<dto::Citation> {
    let mut basis: Vec<&Article> = rule::by_code(code).map_or(Vec::new(), |it| it.basis.to_vec());
    for it in more {
        if !basis.contains(it) {
            basis.push(it);
        }
    }
    basis.into_iter().map(citation).collect()
}
