//! Proposals.

use serde::Serialize;

use super::{Cell, Match, MatchEffect, OpenNeed, Rate};

/// What could be done about units without an organization.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Plans {
    pub joint_branches: Vec<JointBranch>,
    pub joins: Vec<Join>,
    pub instructors: Vec<Assignment>,
    pub left: Vec<LeftUnit>,
    pub effect: Vec<Effect>,
    pub matches: Vec<Match>,
    pub open_needs: Vec<OpenNeed>,
    pub match_effect: Option<MatchEffect>,
    pub refused: Vec<String>,
    pub notes: Vec<String>,
}

/// A proposed joint branch.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct JointBranch {
    pub site: String,
    pub units: Vec<String>,
    pub formal_members: i64,
    pub formals: Vec<i64>,
    pub level: &'static str,
    pub path: Vec<String>,
    pub at: Vec<Cell>,
    pub why: String,
    pub basis: Vec<String>,
    pub pinned: bool,
}

/// Units for a joint branch that exists.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Join {
    pub branch: String,
    pub units: Vec<String>,
    pub at: Vec<Cell>,
    pub branch_at: Cell,
    pub why: String,
    pub basis: Vec<String>,
}

/// A proposed assignment of an instructor.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Assignment {
    pub instructor: String,
    pub units: Vec<String>,
    pub at: Vec<Cell>,
    pub reasons: Vec<String>,
    pub pinned: Vec<String>,
    pub before: i64,
    pub then: i64,
    pub most: i64,
    pub instructor_at: Vec<Cell>,
    pub why: String,
    pub basis: Vec<String>,
}

/// A unit left over.
#[derive(Debug, Clone, Serialize)]
pub struct LeftUnit {
    pub unit: String,
    pub about: &'static str,
    pub path: Vec<String>,
    pub why: String,
    pub at: Vec<Cell>,
}

/// A rate of an area, as it is and as it would be.
#[derive(Debug, Clone, Serialize)]
pub struct Effect {
    pub path: Vec<String>,
    pub rate: &'static str,
    pub before: Rate,
    pub after: Rate,
}
