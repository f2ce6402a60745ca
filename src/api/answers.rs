//! What a workspace answers: the assessment, its lists, explanations, files and papers.

use sha2::{Digest, Sha256};

use super::loaded::Loaded;
use super::packed::Packed;
use super::sealed::Merger;
use super::{
    Advice, Assessment, Breakdown, Division, Explanation, FigureId, Page, PolicyStamp, Query,
    RenderOptions, VERSION, Workspace, convert, division, dto, explain, hex, packed, plans,
    regional, scored,
};
use crate::check::{Check, File, Given};
use crate::duty::Frame;
use crate::ledger::Records;
use crate::regional::GroupKind;
use crate::report::{self, Stamp};
use crate::room;

/// Lines of a page when the query names no limit.
const PAGE: usize = 100;

impl Workspace {
    /// Checks everything that is loaded.
    pub fn assess(&mut self) -> Assessment {
        let mut assessment = self.figures();
        let all = Query::default();
        assessment.duties = convert::duties(self.checked(), &all);
        assessment.findings = convert::findings(self.checked(), &all);
        assessment.forms = self.forms();
        assessment.plans = self.plans();
        assessment
    }

    /// What could be done: joint branches, instructors, matches of needs. The assessment without it takes half as
    /// long where a ledger is large.
    pub fn plans(&mut self) -> dto::Plans {
        plans::plans(self.checked())
    }

    /// Forms 27 and 30 of the yearly statistics, counted from the ledgers. No rule and no rate rests on them.
    pub fn forms(&mut self) -> Vec<dto::StatisticalForm> {
        division::forms(self.checked())
    }

    /// The same without forms and proposals and in two parts: everything but duties and findings, and these packed.
    pub fn assess_packed(&mut self) -> (Assessment, Packed<'_>) {
        let figures = self.figures();
        (figures, packed::packed(self.checked()))
    }

    /// Everything but duties, findings, forms and proposals.
    fn figures(&mut self) -> Assessment {
        if self.merged.is_some() {
            let mut assessment = self.merged_figures();
            self.earlier.compare(&mut assessment);
            return assessment;
        }
        let readings = self.files.values().map(|it| it.reading.clone()).collect();
        let stamp = PolicyStamp {
            id: self.policy.id.clone(),
            version: self.policy.version.clone(),
            sha256: self.policy_sha256.clone(),
        };
        let seal = self.seal();
        let mut assessment = convert::assessment(self.checked(), (seal, stamp), readings);
        self.earlier.compare(&mut assessment);
        assessment
    }

    /// One page of a long list.
    ///
    /// # Errors
    ///
    /// When there is no such list.
    pub fn page(&mut self, list: &str, query: &Query) -> Result<Page, String> {
        let is_merged = self.merged.is_some();
        let check = self.checked();
        let mut page = Page {
            offset: query.offset,
            ..Page::default()
        };
        match list {
            // Summaries hold no names of units and people.
            "units" if is_merged => page.units = Some(Vec::new()),
            "branches" if is_merged => page.branches = Some(Vec::new()),
            "instructors" if is_merged => page.instructors = Some(Vec::new()),
            "findings" => {
                let open = convert::findings(check, query);
                page.findings = Some(cut(&mut page, query, open));
            }
            "duties" => page.duties = Some(cut(&mut page, query, convert::duties(check, query))),
            "agenda" => page.agenda = Some(cut(&mut page, query, convert::agenda(check, query))),
            "members" => page.members = Some(cut(&mut page, query, scored::members(check, query))),
            "units" => {
                let (total, units) = division::units(check, query, query.limit.unwrap_or(PAGE))?;
                page.total = total;
                page.units = Some(units);
            }
            "branches" => {
                page.branches = Some(cut(&mut page, query, division::branch_loads(check)));
            }
            "instructors" => {
                page.instructors = Some(cut(&mut page, query, division::instructor_loads(check)));
            }
            "matters" => {
                page.matters = Some(cut(&mut page, query, regional::matters(check, query)?));
            }
            "agreements" => {
                let lines = regional::agreements(check, query)?;
                page.agreements = Some(cut(&mut page, query, lines));
            }
            "checkins" => {
                page.checkins = Some(cut(&mut page, query, regional::checkins(check, query)?));
            }
            "delegates" => {
                page.delegates = Some(cut(&mut page, query, regional::delegates(check, query)?));
            }
            _ => {
                let kind = GroupKind::named(list).ok_or(format!("没有“{list}”这个清单"))?;
                page.groups = Some(cut(&mut page, query, regional::groups(check, kind, query)));
            }
        }
        Ok(page)
    }

    /// Coverage of an area by bands of dimensions.
    ///
    /// # Errors
    ///
    /// When there is no such dimension.
    pub fn breakdown(&mut self, division: &Division) -> Result<Breakdown, String> {
        division::divide(self.checked(), division)
    }

    /// Where a figure comes from.
    ///
    /// # Errors
    ///
    /// When there is no such figure.
    pub fn explain(&mut self, figure: &FigureId) -> Result<Explanation, String> {
        explain::explain(self.checked(), figure)
    }

    /// What it would take one of those scored to the next grade.
    ///
    /// # Errors
    ///
    /// When it has no score, or none that points can change.
    pub fn advise(&mut self, org: &str) -> Result<Advice, String> {
        scored::advice(self.checked(), org)
    }

    /// Writes a report, one of [`KINDS`](crate::report::KINDS). Names and numbers of people are hidden
    /// unless the options say otherwise.
    ///
    /// # Errors
    ///
    /// When there is no such report, or nothing to write one of.
    pub fn render(&mut self, report: &str, options: &RenderOptions) -> Result<Vec<u8>, String> {
        let stamp = self.stamp();
        let order = report::Order {
            check: self.checked(),
            stamp: &stamp,
            masked: options.masked.unwrap_or(true),
        };
        report::write(order, report)
    }

    /// What the papers say the check was made with.
    fn stamp(&mut self) -> Stamp {
        let merged = self.merged.as_ref().map(Merger::inputs);
        Stamp {
            seal: self.seal(),
            engine: VERSION.to_owned(),
            policy_sha256: self.policy_sha256.clone(),
            inputs: merged
                .unwrap_or_else(|| self.files.values().map(|it| it.reading.clone()).collect())
                .iter()
                .map(convert::input)
                .collect(),
        }
    }

    pub(super) fn checked(&mut self) -> &Check {
        let Self {
            policy,
            period,
            as_of,
            files,
            previous,
            waivers,
            entries,
            wishes,
            checked,
            merged,
            ..
        } = self;
        checked.get_or_insert_with(|| {
            if let Some(mut check) = merged.as_ref().and_then(Merger::check) {
                check.waivers.clone_from(waivers);
                return check;
            }
            let mut records = Records::default();
            for (index, file) in (0..).zip(files.values_mut()) {
                records.add_file(file.take_records(*period), index);
            }
            let rows = records.meetings.len() + records.units.len() + records.members.len();
            room::of(rows.saturating_mul(2048));
            let files: Vec<File<'_>> = files.values().map(Loaded::file).collect();
            let frame = Frame {
                policy,
                period: *period,
                as_of: *as_of,
            };
            let given = Given {
                previous: previous.as_ref(),
                entries: entries.clone(),
                wishes: wishes.clone(),
            };
            let mut check = Check::run(frame, &files, records, given);
            check.waivers.clone_from(waivers);
            check
        })
    }

    /// The 校验码.
    pub(super) fn seal(&self) -> String {
        if let Some(merged) = &self.merged {
            return merged.seal();
        }
        let mut inputs: Vec<String> = self.files.values().map(Loaded::stamp).collect();
        // Figures rest on what was entered as much as on the files.
        inputs.extend(self.entries.iter().map(|it| {
            let value = crate::trace::decimal(it.value);
            let said = [
                &it.subject,
                &it.branch,
                &it.item,
                &value,
                &it.evidence,
                &it.by,
            ];
            let digest = Sha256::digest(said.map(String::as_str).join("\u{1f}"));
            format!("entered {}", hex(&digest))
        }));
        inputs.sort();
        let text = format!(
            "lianjian {VERSION}\npolicy {}\nperiod {}\nas-of {}\n{}\n",
            self.policy_sha256,
            self.period,
            self.as_of,
            inputs.join("\n")
        );
        hex(&Sha256::digest(text))
    }
}

fn cut<T>(page: &mut Page, query: &Query, lines: Vec<T>) -> Vec<T> {
    page.total = lines.len();
    let limit = query.limit.unwrap_or(PAGE);
    lines.into_iter().skip(query.offset).take(limit).collect()
}
