//! Rules on summaries that contradict each other (`SUM…`). They look at no ledger: merging reports them.

pub mod frames_differ;
pub mod organization_twice;
pub mod other_pack;
pub mod other_period;
pub mod summary_twice;
pub mod unit_twice;

use super::{Rule, Scene, Sink};

/// Every rule of this area, in code order.
pub static RULES: &[&Rule] = &[
    &organization_twice::ORGANIZATION_TWICE,
    &other_pack::OTHER_PACK,
    &other_period::OTHER_PERIOD,
    &summary_twice::SUMMARY_TWICE,
    &frames_differ::FRAMES_DIFFER,
    &unit_twice::UNIT_TWICE,
];

/// Ledgers cannot show it.
fn merging_tells(_: &Scene<'_>, _: &mut Sink<'_>) {}
