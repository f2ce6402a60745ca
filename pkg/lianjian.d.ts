/* tslint:disable */
/* eslint-disable */
/** The kit's version, as in `Cargo.toml`. */
export type Version = string;

export type LedgerKind =
| "organizations" | "members" | "meetings" | "trainings" | "units" | "instructors"
| "lists" | "agreements" | "matters" | "delegates" | "checkins" | "services"
| "ratings";

export type Severity = "error" | "warning" | "hint";

export type DutyStatus = "met" | "late" | "short" | "missed" | "pending" | "exempt";

export type DutyKind =
| "joint-conference" | "party-training" | "branch-congress" | "committee-meeting" | "group-meeting"
| "party-lecture" | "theme-day" | "org-life-meeting" | "member-appraisal" | "heart-talk" | string;

export type RateKind =
| "organized" | "separate" | "work" | "due" | "staff50-member" | "staff100-organized"
| "scaled-separate" | "instructed" | "enrolled" | string;

/** One cell ("C7") or a range ("C7:E7") of one sheet of one file. */
export interface Cell {
    file: string;
    sheet: string;
    cell: string;
}

/** A pair, never a percentage; `of` = 0 means there is nothing to cover (无应覆盖对象). */
export interface Rate {
    hit: number;
    of: number;
}

/** What was made of one file. Never an error: `refused` says why a file could not be read. */
export interface Reading {
    file: string;
    sha256: string;
    format: "xlsx" | "xlsm" | "xlsb" | "xls" | "ods" | "csv" | "html" | "xml2003" | "unknown";
    refused?: Refusal;
    sheets: SheetReading[];
    /**
     * Meetings, trainings, check-ins and services by the year they took place in, earliest first. Not counted is a
     * day without a year that was taken for the year of the period.
     */
    years: YearEvents[];
}

/** How many events of a file are of one year. */
export interface YearEvents {
    year: number;
    events: number;
}

/** Why a file could not be read, and what to do about it, in Chinese. */
export interface Refusal {
    code: "not-a-table" | "encrypted" | "damaged" | "too-large" | "empty" | "unsupported";
    message: string;
}

/** What was made of one sheet. `ledger` null: not a ledger this kit knows. Rows count from 1. */
export interface SheetReading {
    sheet: string;
    ledger: LedgerKind | null;
    /** 0 to 1: share of the ledger's telling columns that were found. */
    confidence: number;
    headerRows: number[];
    records: number;
    columns: ColumnReading[];
    /** Titles of columns this ledger should have and this sheet has not. */
    missing: string[];
    /** Cells whose text was not understood; the first 200. */
    gaps: Gap[];
    /** How many cells were not understood in all. */
    gapCount: number;
    /** Rows left out because they are totals, footers or repeated headings. */
    skippedRows: number[];
    /** How many rows and columns that hold anything the file hides, by hand or by a filter. They are read like any others. */
    hiddenRows: number;
    hiddenColumns: number;
    /** Whether the file hides the whole sheet. It is read all the same. */
    hiddenSheet: boolean;
    /** The same for the same headings; a remembered correction is found by it. "" without headings. */
    signature: string;
    /** The ledgers it may be when none is sure enough, likeliest first: a question to the person. */
    candidates: LedgerKind[];
}

/** One column of a sheet: its letter, its title as written, the field it was taken for. */
export interface ColumnReading {
    column: string;
    title: string;
    field: string | null;
    confidence: number;
}

/** One cell that could not be understood. */
export interface Gap {
    at: Cell;
    message: string;
}

/** A person's correction of what a sheet is. `field` null: ignore the column. */
export interface Mapping {
    ledger: LedgerKind | null;
    /** Heading rows, counted from 1; empty: as recognised. */
    headerRows: number[];
    columns: MappedColumn[];
}

/** One corrected column, by letter. */
export interface MappedColumn {
    column: string;
    field: string | null;
}

/** A cell a person rewrites; `value` "": nothing shall stand in it. */
export interface CellEdit {
    at: CellName;
    value: string;
}

/** One cell ("C7") of one sheet; a `Cell` is one. */
export interface CellName {
    sheet: string;
    cell: string;
}

/** A person's correction, to be used again wherever the same headings stand. */
export interface Remembered {
    signature: string;
    mapping: Mapping;
}

/** Some rows of a sheet as they stand in the file, for a preview. */
export interface Grid {
    file: string;
    sheet: string;
    /** One more than the last used column and row. */
    width: number;
    height: number;
    rows: GridRow[];
    /** Merged cells that reach into these rows, as ranges; what they hold stands in the upper-left one. */
    merges: string[];
}

/** One row; `row` counts from 1. */
export interface GridRow {
    row: number;
    cells: GridCell[];
}

/** One cell that holds anything, by its column's letters. */
export interface GridCell {
    column: string;
    text: string;
}

/** All figures of one check. */
export interface Assessment {
    /** 校验码: sha256 over engine version, policy, period, as-of date and the inputs, whatever their order. */
    seal: string;
    engine: Version;
    policy: PolicyStamp;
    period: string;
    asOf: string;
    inputs: Reading[];
    /** What is open; findings set aside stand in `waived`. */
    findings: Finding[];
    /** Findings set aside by `Workspace.waive`; they cost points all the same. */
    waived: WaivedFinding[];
    duties: DutyResult[];
    /** Duties still open on or after the reminder day (the 25th by default), soonest first. */
    reminders: Reminder[];
    /** The table scores are by. */
    scoring: Scoring;
    /** The table of member points; null: the pack has none. The points are in `page("members")`. */
    memberScoring: Scoring | null;
    scores: Score[];
    coverage: AreaCoverage[];
    /** What the rates of `coverage` are of. */
    basis: CoverageBasis;
    /** Forms 27 and 30 of the yearly statistics; [] without a ledger of units. */
    forms: StatisticalForm[];
    regional: RegionalFigures;
    plans: Plans;
    /** What was left unchecked and why: a missing ledger, names no roster knows. */
    notes: Note[];
    organizations: OrganizationRow[];
}

/** Which rule pack was used. */
export interface PolicyStamp {
    id: string;
    version: string;
    sha256: string;
}

/** Something said about the check as a whole. */
export interface Note {
    message: string;
    at: Cell[];
}

/** An organization as the check knew it. `implied`: named only by events, in no roster. */
export interface OrganizationRow {
    org: string;
    kind: "district" | "street" | "community" | "committee" | "general-branch" | "branch" | "joint-branch" | "unformed" | "other";
    path: string[];
    implied: boolean;
    at: Cell[];
}

export interface Finding {
    /** Place in the full list of findings, from 0. */
    id: number;
    /** Told by content, not by place: the same problem has the same key in a corrected file. */
    key: string;
    /** Code in the rule catalogue, such as "DQ03". */
    rule: string;
    severity: Severity;
    org: string | null;
    period: string | null;
    message: string;
    at: Cell[];
    because: Because[];
    /** Ids of articles in `catalog()`. */
    basis: string[];
    fix?: Fix;
}

/** A finding a person set aside, why, who and when. */
export interface WaivedFinding {
    finding: Finding;
    reason: string;
    by: string;
    date: string;
}

/** Sets findings of this key aside. */
export interface Waiver {
    key: string;
    reason: string;
    by: string;
    date: string;
}

/** A duty that is still open. */
export interface Reminder {
    org: string;
    duty: DutyKind;
    title: string;
    period: string;
    /** The last day on which it can be done in time. */
    due: string;
    /** Days left until then. */
    days: number;
    /** How many events are still lacking. */
    lacking: number;
}

/** Another cell that makes it wrong, and why. */
export interface Because {
    at: Cell;
    note: string;
}

/** A correction. `safe`: same meaning, other spelling. */
export interface Fix {
    title: string;
    safe: boolean;
    edits: Edit[];
}

/** One cell rewritten. */
export interface Edit {
    at: Cell;
    value: string;
}

export interface DutyResult {
    org: string;
    duty: DutyKind;
    rule: string;
    /** "2025Q1", "2025-03", "2025H1" or "2025". */
    period: string;
    /** The last day on which it can be done in time. */
    due: string;
    status: DutyStatus;
    required: number;
    counted: number;
    at: Cell[];
    rejected: Rejected[];
    /** Why the duty does not apply, what is still lacking, or days left while pending; "" when plain. */
    note: string;
}

/** A row that did not count, and why. */
export interface Rejected {
    at: Cell;
    why: string;
}

/** The table scores are by. Whose: branches, communities, streets, or member units. */
export interface Scoring {
    title: string;
    /** Id of the article or practice it follows. */
    basis: string;
    /** 支部, 社区党组织, 街道党组织, 成员单位 or 党员. */
    of: string;
    /** The total when nothing is missing, without bonuses. */
    full: number;
    /** False: grades only, no places. */
    ranking: boolean;
    /** The best first. */
    grades: GradeInfo[];
    items: IndicatorInfo[];
    /** What only a person can say: vetoes and awards. */
    verdicts: VerdictInfo[];
}

/** One grade: its line, and its further conditions in words ("" when there are none). */
export interface GradeInfo {
    title: string;
    stars: number;
    from: number;
    rule: string;
}

export interface IndicatorInfo {
    indicator: string;
    title: string;
    /** Title of its part; "" when the table has no parts. */
    part: string;
    role: ScoreRole;
    max: number;
    /** What a person enters for it; null: measured by the engine. */
    entered: "points" | "percent" | "times" | null;
}

/** "points" up to `max`, "bonus" on top, "penalty" taken off. */
export type ScoreRole = "points" | "bonus" | "penalty";

export interface VerdictInfo {
    verdict: string;
    title: string;
    /** Title of the grade it gives. */
    grade: string;
    /** Findings that speak for looking into it. */
    hints: VerdictHint[];
}

export interface VerdictHint {
    org: string;
    /** Its id. */
    finding: number;
}

/** Something a person enters for a score: points, percent, times; of a verdict 1. */
export interface ScoreEntry {
    /** Name of the organization, the unit or the member. */
    subject: string;
    /** Of a member: the branch. */
    branch?: string;
    /** Short name or title of the item or the verdict. */
    item: string;
    value: number;
    /** What it rests on. */
    evidence: string;
    by: string;
    date: string;
}

export interface Score {
    org: string;
    /** Compared within their group only. */
    group: string;
    /** From 0, multiples of 0.01; while something waits, what there is so far. */
    total: number;
    /** The total when nothing is missing, without bonuses. */
    full: number;
    /** Title of its grade; "" while something waits to be entered. */
    grade: string;
    /** 0 to 5. */
    stars: number;
    /** From 1, equal ones share it; 0: no place is given. */
    rank: number;
    /** Verdicts a person gave, with their grounds. */
    vetoes: string[];
    /** Titles of items that wait to be entered. */
    waiting: string[];
    /** Ties, full grades and the like, in words. */
    notes: string[];
    /** Points of each part before weighting; empty when the table has no parts. */
    parts: ScorePart[];
    items: ScoreItem[];
    /** Against the earlier check given to `compare`, when it was by the same table. */
    change?: ScoreChange;
}

export interface ScorePart {
    part: string;
    title: string;
    points: number;
}

/** One indicator of a score. An item that does not apply has max 0; its points go to the others. */
export interface ScoreItem {
    indicator: string;
    title: string;
    part: string;
    role: ScoreRole;
    points: number;
    max: number;
    /** A person has to enter it, and nobody did. */
    waits: boolean;
    why: string;
    at: Cell[];
}

/** The earlier total, grade and rank, and the items whose points moved since. */
export interface ScoreChange {
    total: number;
    grade: string;
    rank: number;
    moved: ItemChange[];
}

export interface ItemChange {
    indicator: string;
    title: string;
    /** Points now less points then. */
    by: number;
}

/** The points of one member, by the pack's table of member points. Never part of an assessment. */
export interface MemberRow {
    /** Place in the roster; names the member in `explain`. */
    member: number;
    name: string;
    branch: string;
    group: string;
    total: number;
    grade: string;
    rank: number;
    waiting: string[];
    items: ScoreItem[];
}

/** What it would take to the next grade: computed, the cheapest first; an event counts as three corrections. */
export interface Advice {
    org: string;
    grade: string;
    /** Title of the grade above; null: it has the best. */
    next: string | null;
    /** Points lacking to its line. */
    lacking: number;
    /** Points that the deeds bring. */
    gain: number;
    /** Whether they reach the line; otherwise they are all that helps. */
    enough: boolean;
    deeds: AdviceDeed[];
    /** Conditions that points alone do not meet. */
    notes: string[];
}

export interface AdviceDeed {
    text: string;
    indicator: string;
    /** A correction of what is written; otherwise something to be held. */
    correction: boolean;
    /** The last day for it. */
    until: string | null;
    at: Cell[];
}

export interface AreaCoverage {
    area: string;
    /** From the top: [] is everything loaded. */
    path: string[];
    level: "all" | "district" | "street" | "community" | "site";
    listed: number;
    excluded: number;
    /** listed − excluded */
    base: number;
    /** Units of the base without even work coverage (空白点). */
    blanks: number;
    rates: { [kind: string]: Rate };
}

/** One unit of the 两新 ledger, as coverage counts it. */
export interface UnitRow {
    name: string;
    path: string[];
    /** Its band in each dimension. */
    bands: { [dimension: string]: string };
    /** Why it is outside the base; null: inside. */
    excluded: string | null;
    /** 单独组建, 联合组建, 未组建 … as understood. */
    form: string;
    organized: boolean;
    work: boolean;
    staff: number | null;
    members: number | null;
    formal: number | null;
    /** Its Party organization, as written. */
    org: string | null;
    instructor: string | null;
    /** Its name; then its instructor, where another ledger names the unit. */
    at: Cell[];
}

/** What could be done about units without an organization: proposals (建议), for a Party organization to decide on. */
export interface Plans {
    /** 联合组建建议: new joint branches. */
    jointBranches: JointBranch[];
    /** Left-over units that a joint branch of their site or community has room for. */
    joins: Join[];
    /** 指导员派驻建议. */
    instructors: Assignment[];
    /** Units nothing could be proposed for, and why. */
    left: LeftUnit[];
    /** Blank spots and rates of the whole, of districts and of streets, now and if all of it were done. */
    effect: Effect[];
    /** 建议对接: services, resources and projects for needs nobody took on. */
    matches: Match[];
    /** Needs nothing is proposed for. */
    openNeeds: OpenNeed[];
    /** What the matches would do to the share of needs taken on; null: there are no needs. */
    matchEffect: MatchEffect | null;
    /** Wishes that cannot be met, each in a sentence. */
    refused: string[];
    notes: string[];
}

/** A proposed joint branch: at least three formal members, at most five units. */
export interface JointBranch {
    /** The narrowest area its units share, by name. */
    site: string;
    units: string[];
    formalMembers: number;
    /** Of each unit. */
    formals: number[];
    level: "all" | "district" | "street" | "community" | "site";
    path: string[];
    /** The cell of each unit. */
    at: Cell[];
    why: string;
    /** Ids of articles in `catalog()`. */
    basis: string[];
    /** A person asked for it by `Wishes.together`. */
    pinned: boolean;
}

/** Units for a joint branch that exists and covers fewer than five. */
export interface Join {
    branch: string;
    units: string[];
    at: Cell[];
    branchAt: Cell;
    why: string;
    basis: string[];
}

/** Units proposed for one instructor. */
export interface Assignment {
    instructor: string;
    units: string[];
    at: Cell[];
    /** For each unit, why this instructor: 同一社区, 同一街道 … */
    reasons: string[];
    /** Those of the units a person asked for by `Wishes.send`. */
    pinned: string[];
    /** Units looked after now, then, and at most. */
    before: number;
    then: number;
    most: number;
    instructorAt: Cell[];
    why: string;
    basis: string[];
}

/** A unit left over. */
export interface LeftUnit {
    unit: string;
    about: "joint" | "instructors";
    path: string[];
    why: string;
    at: Cell[];
}

/** One rate of one area; "blanks" is 空白点 of the base. */
export interface Effect {
    path: string[];
    rate: "blanks" | "organized" | "work" | "due" | "instructed";
    before: Rate;
    after: Rate;
}

/** What a person wants of the proposals, by names of units and instructors. */
export interface Wishes {
    /** These make one branch, nobody else added. */
    together?: string[][];
    /** These two are not put together. */
    apart?: [string, string][];
    /** These are not joined to others at all. */
    alone?: string[];
    send?: Sending[];
    spare?: Sending[];
}

/** This unit and this instructor. */
export interface Sending {
    instructor: string;
    unit: string;
}

export interface RegionalFigures {
    lists: ListFigures[];
    agreements: Rate;
    matters: MatterFigures;
    checkins: Rate;
    delegates: Rate;
    /** The same rates by street and community, each before those in it; the parts of an area add up to it. */
    areas: RegionalArea[];
    /** 社情闭环: all sources, then each that occurs; [] without matters. */
    funnel: FunnelLine[];
    alerts: RegionalAlerts;
}

export interface ListFigures {
    kind: "need" | "service" | "resource" | "project";
    total: number;
    /** Of all listed, those whose table has a column that tells what became of them; only these are counted as matched or not. */
    told: Rate;
    matched: Rate;
    done: Rate;
}

export interface MatterFigures {
    closed: Rate;
    onTime: Rate;
    satisfied: Rate;
    published: Rate;
}

/** The rates of one place, by the names `FigureId.rate` takes with "regional". The last step 未写明: rows that name no narrower place. */
export interface RegionalArea {
    /** From the top; [] is everything loaded. */
    path: string[];
    level: "all" | "district" | "street" | "community" | "site";
    rates: { [id: string]: Rate };
}

/** Matters of one source. */
export interface FunnelLine {
    channel: MatterChannel | "all";
    title: string;
    stages: FunnelStage[];
}

/** How many got so far; `FigureId.rate` is "funnel.<channel>.<stage>". */
export interface FunnelStage {
    stage: MatterStage;
    title: string;
    formula: string;
    count: number;
}

/** How many lines the lists have that want looking at: `Query.only` of "matters", "agreements", "checkins", "delegates". */
export interface RegionalAlerts {
    overdue: number;
    unpublished: number;
    unsatisfied: number;
    expired: number;
    expiring: number;
    unsigned: number;
    unlisted: number;
    undated: number;
    absent: number;
    ended: number;
}

/** One line of `page("matters")`. */
export interface MatterRow {
    title: string;
    channel: MatterChannel;
    path: string[];
    date: string | null;
    responsible: string | null;
    /** The day by which it should be closed: as written, or by the pack's usual days. */
    due: string | null;
    done: string | null;
    closed: boolean;
    /** Days it is open beyond `due`; 0: it is not. */
    overdue: number;
    satisfaction: string | null;
    published: boolean;
    at: Cell[];
}

/** One line of `page("agreements")`. */
export interface AgreementRow {
    unit: string;
    org: string | null;
    path: string[];
    signed: string | null;
    /** As written. */
    term: string | null;
    /** Its last day; null: none, or none is known. */
    last: string | null;
    /** Days left on the as-of date; negative: so long ago. */
    days: number | null;
    /** "expiring": within 90 days; "unlisted": sits on a committee and stands in no ledger of agreements; "undated": signed without a day. */
    state: "expired" | "expiring" | "unsigned" | "unlisted" | "undated" | "valid";
    /** The state in words. */
    title: string;
    at: Cell[];
}

/** One line of `page("checkins")`; holds a name, for the page only. */
export interface CheckinRow {
    name: string;
    unit: string | null;
    path: string[];
    /** null: has not checked in. */
    date: string | null;
    times: number | null;
    hours: number | null;
    at: Cell[];
}

/** One line of `page("delegates")`; holds a name, for the page only. */
export interface DelegateRow {
    name: string;
    unit: string | null;
    org: string | null;
    path: string[];
    /** The last day of the term, as far as it is written. */
    last: string | null;
    ended: boolean;
    present: number | null;
    expected: number | null;
    at: Cell[];
}

/** One line of `page("checkinUnits")`, "checkinPlaces", "delegateUnits" or "branchHours"; opens as figure "regional" with `rate` "group.<list>.rate" or "group.<list>.hours" and `org` its name. */
export interface GroupRow {
    name: string;
    /** Whom it is compared with; "": no place is given. */
    group: string;
    /** By hours for each person among its group, equal ones share it; 0: none. */
    rank: number;
    people: number;
    rate: Rate;
    /** Hours of service, all and for each person, to two places; null: nobody wrote any. */
    hours: number | null;
    each: number | null;
    at: Cell[];
}

/** 建议对接: a need nobody took on, and a service, resource or project nobody uses yet. */
export interface Match {
    need: string;
    /** Who asks, and where. */
    asker: string;
    path: string[];
    offer: string;
    kind: "service" | "resource" | "project";
    /** Who offers, and where. */
    giver: string;
    from: string[];
    /** It is proposed for other needs as well, because there is no other. */
    shared: boolean;
    why: string;
    /** The need, the offer. */
    at: Cell[];
}

/** A need nothing is proposed for, and why. */
export interface OpenNeed {
    need: string;
    asker: string;
    path: string[];
    why: string;
    at: Cell[];
}

/** Needs taken on now, and if all proposals were followed. */
export interface MatchEffect {
    before: Rate;
    after: Rate;
}

export type MatterChannel = "hotline" | "grid" | "liaison" | "units" | "people" | "other" | "unsaid";
export type MatterStage = "registered" | "consulted" | "assigned" | "closed" | "satisfied" | "published";

export type Dimension = "kind" | "industry" | "size" | "ownership" | "form";

/** Bands that units are in, in the words a breakdown shows; what is not written is "未填". */
export type Where = { kind?: string; industry?: string; size?: string; ownership?: string; form?: string };

/** A way of dividing units; every unit is in exactly one band of each. */
export interface DimensionInfo {
    dimension: Dimension;
    title: string;
}

/** What coverage rates are of (口径): the pack's `coverage.base`. */
export interface CoverageBasis {
    base: "operating" | "three-haves" | "legal-person" | "scaled";
    /** Its name, printed beside every rate. */
    title: string;
    /** The units it takes. */
    units: string;
    /** What it leaves out, in one sentence. */
    note: string;
}

/** What `Workspace.breakdown` is asked: an area, the dimensions to divide by, bands to keep to. */
export interface Division {
    path?: string[];
    by?: Dimension[];
    where?: Where;
}

/** Coverage by bands. The rows sum to the area, whatever the dimensions. */
export interface Breakdown {
    path: string[];
    by: Dimension[];
    basis: CoverageBasis;
    rows: BreakdownRow[];
}

/** One combination of bands that occurs; `values` in the order of `by`, the rest as in AreaCoverage. */
export interface BreakdownRow {
    values: string[];
    listed: number;
    excluded: number;
    base: number;
    blanks: number;
    rates: { [kind: string]: Rate };
}

/** Form 27 or 30 of the yearly statistics, counted from the ledgers of units; numbering as around 2017. */
export interface StatisticalForm {
    id: "27" | "30";
    title: string;
    columns: FormColumn[];
    rows: FormLine[];
    /** What is left out, and what is not filled in. */
    notes: string[];
}

/** `own`: the form has no such column; what the ledger leaves open stands in it. */
export interface FormColumn {
    id: string;
    title: string;
    own: boolean;
}

/** One line; `own` as for columns. A cell is null where no ledger has the column it needs (台账无此栏). */
export interface FormLine {
    id: string;
    title: string;
    depth: number;
    own: boolean;
    cells: (number | null)[];
}

/** A joint branch and how many units it covers; more than `most` are too many. */
export interface BranchLoad {
    org: string;
    path: string[];
    units: number;
    most: number;
    at: Cell[];
}

/** An instructor, the units that name them, and how many the ledger of instructors says. */
export interface InstructorLoad {
    instructor: string;
    units: number;
    declared: number | null;
    most: number;
    at: Cell[];
}

/** Which lines of a long list are wanted. Every filter is optional; all given ones must hold. */
export interface Query {
    offset?: number;
    limit?: number;
    org?: string;
    rule?: string;
    severity?: Severity;
    status?: DutyStatus;
    duty?: DutyKind;
    period?: string;
    /** Units under this path. */
    path?: string[];
    /** "blank" 空白点, "due" 应建未建, "excluded", "organized", "base": inside the base. */
    only?: "blank" | "due" | "excluded" | "organized" | "base"
    | "overdue" | "open" | "unpublished" | "unsatisfied" // matters
    | AgreementRow["state"] | "absent" | "ended"; // agreements, checkins, delegates
    /** Matters of this source, and those that got so far. */
    channel?: MatterChannel | "all";
    stage?: MatterStage;
    /** Units in these bands. */
    where?: Where;
    /** Units of a rate: "of" (default) below its line, "hit" above it, "rest" below and not above. */
    rate?: RateKind;
    part?: "hit" | "of" | "rest";
    /** Units that name this instructor. */
    instructor?: string;
    /** Units behind a cell of a form of the yearly statistics. */
    form?: "27" | "30";
    line?: string;
    column?: string;
    /** Lines whose text contains this. */
    text?: string;
}

/** One page of a long list. */
export interface Page {
    total: number;
    offset: number;
    findings?: Finding[];
    duties?: DutyResult[];
    units?: UnitRow[];
    branches?: BranchLoad[];
    instructors?: InstructorLoad[];
    members?: MemberRow[];
    agenda?: AgendaRow[];
    matters?: MatterRow[];
    agreements?: AgreementRow[];
    checkins?: CheckinRow[];
    delegates?: DelegateRow[];
    /** Of the lists "checkinUnits", "checkinPlaces", "delegateUnits", "branchHours". */
    groups?: GroupRow[];
}

/** One event still to be held, on a working day proposed for it. */
export interface AgendaRow {
    org: string;
    duty: DutyKind;
    title: string;
    /** The period it is for. */
    period: string;
    day: string;
    /** The last day on which it counts: in time, or as made up. */
    until: string;
    /** It makes up for what was missed, and has to say so. */
    makeUp: boolean;
    /** Why the day is what it is, when it is not simply the next free one. */
    note: string;
}

/** Names one figure. */
export interface FigureId {
    figure: "duty" | "score" | "points" | "rate" | "listed" | "excluded" | "base" | "blanks" | "regional" | "form";
    org?: string;
    duty?: DutyKind;
    period?: string;
    /** With "score": one indicator; absent: the total. */
    indicator?: string;
    /** With coverage figures and with "regional": the area. */
    path?: string[];
    rate?: RateKind;
    /** With coverage figures and with the regional rate "need.matched": as it would be if all proposals were done. */
    planned?: boolean;
    /** With "points": which member, as in `MemberRow`. */
    member?: number;
    /** With coverage figures: the bands kept to. */
    where?: Where;
    /** With "form": one cell of a form of the yearly statistics. */
    form?: "27" | "30";
    line?: string;
    column?: string;
}

/** Where a figure comes from. */
export interface Explanation {
    title: string;
    /** The figure as shown, such as "2/3" or "93.75". */
    value: string;
    steps: ExplainStep[];
    /** Articles and local practice relied on. */
    basis: Citation[];
}

/** One step of a derivation; `depth` 0 is the figure itself, deeper steps feed the one above. */
export interface ExplainStep {
    depth: number;
    text: string;
    value: string;
    at: Cell[];
    /** Rows looked at that did not count, and why. */
    rejected: Rejected[];
}

/** A citable passage. `kind` "local": practice of a place or a default of this kit, not a regulation. */
export interface Citation {
    id: string;
    act: string;
    label: string;
    text: string;
    kind: "regulation" | "standard" | "local" | "logic";
    /** False: number or wording not yet checked against the official text (条号待核). */
    verified: boolean;
    note: string;
}

/** Whether a summary is what the files of a workspace come to. */
export interface Verification {
    equal: boolean;
    /** What differs, each in a sentence; [] when nothing does. */
    differences: string[];
}

/** A table of a summary, for any engine that adds up rows. */
export interface FlatTable {
    table: "parts" | "files" | "units" | "organizations" | "duties" | "scores" | "rates";
    title: string;
    columns: FlatColumn[];
    rows: (string | number | null)[][];
}

export interface FlatColumn {
    column: string;
    /** What it is, in Chinese. */
    title: string;
    /** Whether it holds whole numbers; else text. */
    whole: boolean;
}

/** Everything that does not depend on a file. */
export interface Catalog {
    engine: Version;
    rules: RuleInfo[];
    articles: Citation[];
    ledgers: LedgerInfo[];
    duties: DutyInfo[];
    rates: RateInfo[];
    dimensions: DimensionInfo[];
    /** What coverage rates may be of; a pack chooses one. */
    bases: CoverageBasis[];
    policies: PolicyInfo[];
}

export interface RuleInfo {
    code: string;
    name: string;
    title: string;
    severity: Severity;
    basis: string[];
    /** Numbers of local practice that a pack may set. */
    limits: LimitInfo[];
    /** Help page, Markdown. */
    docs: string;
}

/** A number of local practice: its usual value, and the least and the greatest that make sense. */
export interface LimitInfo {
    name: string;
    title: string;
    value: number;
    least: number;
    most: number;
}

export interface LedgerInfo {
    ledger: LedgerKind;
    title: string;
    fields: FieldInfo[];
}

export interface FieldInfo {
    field: string;
    title: string;
    aliases: string[];
    required: boolean;
    /** "text", "date", "count", "yes-no" … */
    kind: string;
    /** What to write, in one sentence. */
    help: string;
    /** Whether every row must fill it in. */
    needed: boolean;
    /** The usual words to choose from; others may be written. */
    choices: string[];
}

export interface DutyInfo {
    duty: DutyKind;
    title: string;
    rule: string;
}

export interface RateInfo {
    rate: RateKind;
    title: string;
    /** The definition in words. */
    formula: string;
}

export interface PolicyInfo {
    id: string;
    title: string;
    version: string;
    note: string;
    /** How its scoring table works, with a worked example, Markdown; "" without. */
    docs: string;
    /** The pack it adds to or changes. */
    extends?: string;
}

/** What a check is made with. `policy`: the id of a built-in pack, or a pack. */
export interface Options {
    policy?: string | Policy;
    /** "2025", "2025H1", "2025Q3" or "2025-07"; default: the year of `asOf`. */
    period?: string;
    /** "2025-12-31"; the engine has no clock. */
    asOf: string;
}

/** A rule pack, as in `packs/*.json`. */
export type Policy = { [key: string]: unknown };

/**
 * "workbook": the result tables as .xlsx. "circular": the draft of a 通报 as .docx. "notices": one 整改通知单 for each
 * organization, .docx in a .zip. "page": a printable HTML page. "issues" 问题清单, "rectification" 整改台账, "ranking"
 * 得分排名: .xlsx. "coverage": 覆盖专报 as .docx. "log": 校验日志 as .txt, UTF-8.
 */
export type ReportKind =
| "workbook" | "circular" | "notices" | "page" | "issues" | "rectification" | "ranking" | "coverage" | "log" | string;

/** `masked`: whether names, telephones and identity numbers of people are hidden; default: they are. */
export interface RenderOptions {
    masked?: boolean;
}

/** What was made of one cell of a typed row. */
export interface Understood {
    /** false: `why` says what is not understood or missing. */
    ok: boolean;
    /** What was understood, when the cell is not written just so: "2025年3月5日". */
    means?: string;
    why?: string;
}

/** Rows copied from a spreadsheet. */
export interface Pasted {
    /** The headings that came with the rows; empty: they came without. */
    headings: PastedHeading[];
    /** Under their headings in the order of the ledger's columns, without as they stand. */
    rows: string[][];
}

export interface PastedHeading {
    title: string;
    /** The column it was taken for; without, its cells are left out. */
    field?: string;
}




/**
 * Files, and the checks made of them.
 */
export class Workspace {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * What it would take one of those scored to the next grade.
     *
     * # Errors
     *
     * When it has no score, or none that points can change.
     */
    advise(org: string): Advice;
    /**
     * All figures for handing them on from a worker: two lines of UTF-8 JSON, an `Assessment` without its duties,
     * findings, forms and proposals, and what duties and findings share; after them both as numbers.
     *
     * # Errors
     *
     * When the figures cannot be converted, which is a bug.
     */
    assessPacked(): Uint8Array;
    /**
     * All figures.
     *
     * # Errors
     *
     * When the figures cannot be converted, which is a bug.
     */
    assess(): Assessment;
    /**
     * Only the rows of a file that must be put right or explained, as .xlsx.
     *
     * # Errors
     *
     * When the file is unknown, or no row of it needs that.
     */
    badRows(file: string): Uint8Array;
    /**
     * Coverage of an area by bands of dimensions.
     *
     * # Errors
     *
     * When there is no such dimension.
     */
    breakdown(division: Division): Breakdown;
    /**
     * Compares with an earlier assessment, or with none any more.
     *
     * # Errors
     *
     * When it is no assessment.
     */
    compare(earlier: Assessment | null): void;
    /**
     * The file with cells rewritten as a person says; with the bytes it was loaded from, an .xlsx is the same otherwise.
     *
     * # Errors
     *
     * When the file, a sheet or a cell is unknown, the cell lies under a merged one, or the bytes are of another file.
     */
    edit(file: string, edits: CellEdit[], original?: Uint8Array | null): Uint8Array;
    /**
     * Takes what people entered for scores, in place of what they entered before.
     *
     * # Errors
     *
     * When an entry lacks whom or what it is for, its grounds, a name or a day.
     */
    enter(entries: ScoreEntry[]): void;
    /**
     * Where a figure comes from.
     *
     * # Errors
     *
     * When there is no such figure.
     */
    explain(figure: FigureId): Explanation;
    /**
     * The corrected workbook. `original`: the bytes the file was loaded from, so that an .xlsx keeps its formats.
     *
     * # Errors
     *
     * When none of the findings carries a correction, or the bytes are of another file.
     */
    fix(findings: number[], original?: Uint8Array | null): Uint8Array;
    /**
     * What `assessPacked` leaves out: the UTF-8 JSON of the forms of an `Assessment`.
     *
     * # Errors
     *
     * When they cannot be converted, which is a bug.
     */
    formsPacked(): Uint8Array;
    /**
     * Rows of a sheet as they stand in the file; `from_row` counts from 1.
     *
     * # Errors
     *
     * When the file or the sheet is unknown.
     */
    grid(file: string, sheet: string, from_row: number, rows: number): Grid;
    /**
     * Reads a file; never throws for what a file contains.
     *
     * # Errors
     *
     * When the reading cannot be converted, which is a bug.
     */
    load(name: string, bytes: Uint8Array): Reading;
    /**
     * A person corrects the matching.
     *
     * # Errors
     *
     * When the file, sheet, ledger, column or field is unknown.
     */
    map(file: string, sheet: string, mapping: Mapping): Reading;
    /**
     * A file with what was found marked in it, given the bytes it was loaded from.
     *
     * # Errors
     *
     * When the file is unknown, nothing was found in it, or the bytes are of another file.
     */
    mark(file: string, original: Uint8Array): Uint8Array;
    /**
     * A workspace without files.
     *
     * # Errors
     *
     * When the pack, the period or the day is not understood.
     */
    constructor(options: Options);
    /**
     * A workspace of sealed summaries instead of files; `names` are those of the summaries.
     *
     * # Errors
     *
     * When one of them is none, was cut off or changed.
     */
    static ofSummaries(names: string[], summaries: Uint8Array[]): Workspace;
    /**
     * Takes a file that `parse` read in another instance of this version.
     *
     * # Errors
     *
     * When the bytes are no parcel of this version.
     */
    open(name: string, parcel: Uint8Array): Reading;
    /**
     * One page of a long list.
     *
     * # Errors
     *
     * When there is no such list.
     */
    page(list: "findings" | "duties" | "units" | "members" | "branches" | "instructors" | "agenda" | "matters" | "agreements" | "checkins" | "delegates" | "checkinUnits" | "checkinPlaces" | "delegateUnits" | "branchHours", query: Query): Page;
    /**
     * Proposes joint branches and instructors anew as a person wants them; `assess` gives them.
     *
     * # Errors
     *
     * When the wishes are not understood.
     */
    plan(wishes: Wishes): void;
    /**
     * What `assessPacked` leaves out: the UTF-8 JSON of the `Plans` of an `Assessment`.
     *
     * # Errors
     *
     * When they cannot be converted, which is a bug.
     */
    plansPacked(): Uint8Array;
    /**
     * Records a file that ended the instance reading it, or took too long.
     *
     * # Errors
     *
     * When the code is neither `damaged` nor `too-large`.
     */
    refuse(name: string, bytes: Uint8Array, code: "damaged" | "too-large"): Reading;
    /**
     * Uses corrections again wherever the same headings stand.
     *
     * # Errors
     *
     * When a correction names an unknown ledger, column or field.
     */
    remember(mappings: Remembered[]): void;
    /**
     * Writes a report.
     *
     * # Errors
     *
     * When there is no such report.
     */
    render(report: ReportKind, options?: RenderOptions): Uint8Array;
    /**
     * What a saved summary is called, without an ending.
     */
    summaryName(): string;
    /**
     * The sealed summary of what is checked; nothing about people is in it.
     */
    summary(): Uint8Array;
    /**
     * The flat tables of the summary.
     *
     * # Errors
     *
     * When they cannot be made, which is a bug.
     */
    tables(): FlatTable[];
    /**
     * What was made of typed rows, cell by cell; each row has a cell for each column of the ledger.
     *
     * # Errors
     *
     * When there is no such ledger.
     */
    understand(ledger: LedgerKind, rows: string[][]): Understood[][];
    /**
     * Forgets a file.
     */
    unload(file: string): void;
    /**
     * Whether a summary is what the files of this workspace come to.
     *
     * # Errors
     *
     * When it is no summary, or it was changed.
     */
    verify(summary: Uint8Array): Verification;
    /**
     * Sets findings aside, in place of those set aside before.
     *
     * # Errors
     *
     * When a waiver gives no reason, no name or no day.
     */
    waive(waivers: Waiver[]): void;
}

/**
 * Files in one .zip; `names` goes with `files`.
 *
 * # Errors
 *
 * When it cannot be written, which is a bug.
 */
export function bundle(names: string[], files: Uint8Array[]): Uint8Array;

/**
 * Rules, articles, ledgers and their columns, policies, versions.
 *
 * # Errors
 *
 * When the catalogue cannot be converted, which is a bug.
 */
export function catalog(): Catalog;

/**
 * The blank form of a ledger with these rows in it; each row has a cell for each column.
 *
 * # Errors
 *
 * When there is no such ledger, or there are more rows than a sheet holds.
 */
export function filled(ledger: LedgerKind, rows: string[][]): Uint8Array;

/**
 * Whether a file is meant to be a summary, whole or not; told by its content.
 */
export function isSummary(bytes: Uint8Array): boolean;

/**
 * What is wrong with a rule pack, one by one; empty when it can be used.
 *
 * # Errors
 *
 * When it is no plain data.
 */
export function lint(policy: string | Policy): string[];

/**
 * Adds up sealed summaries.
 *
 * # Errors
 *
 * When the summaries cannot be merged.
 */
export function merge(summaries: Uint8Array[]): Assessment;

/**
 * Reads a file in this instance and packs what was read for `Workspace.open` in another one.
 */
export function parse(bytes: Uint8Array): Uint8Array;

/**
 * Takes rows copied from a spreadsheet, under the ledger's columns when they came with their heading.
 *
 * # Errors
 *
 * When there is no such ledger, or more was copied than can be read.
 */
export function pasted(ledger: LedgerKind, text: string): Pasted;

/**
 * A rule pack, or the built-in one of an id, with everything it takes over from the packs it extends.
 *
 * # Errors
 *
 * When there is no such pack, or it extends none that exists.
 */
export function resolve(policy: string | Policy): Policy;

/**
 * Says on the console what went wrong before the instance ends.
 */
export function start(): void;

/**
 * A blank, explained .xlsx of a ledger.
 *
 * # Errors
 *
 * When there is no form for this name.
 */
export function template(ledger: LedgerKind): Uint8Array;

export type InitInput = RequestInfo | URL | Response | BufferSource | WebAssembly.Module;

export interface InitOutput {
    readonly memory: WebAssembly.Memory;
    readonly __wbg_workspace_free: (a: number, b: number) => void;
    readonly bundle: (a: number, b: number, c: number) => void;
    readonly catalog: (a: number) => void;
    readonly filled: (a: number, b: number, c: number, d: number) => void;
    readonly isSummary: (a: number, b: number) => number;
    readonly lint: (a: number, b: number) => void;
    readonly merge: (a: number, b: number) => void;
    readonly parse: (a: number, b: number, c: number) => void;
    readonly pasted: (a: number, b: number, c: number, d: number, e: number) => void;
    readonly resolve: (a: number, b: number) => void;
    readonly start: () => void;
    readonly template: (a: number, b: number, c: number) => void;
    readonly workspace_advise: (a: number, b: number, c: number, d: number) => void;
    readonly workspace_assess: (a: number, b: number) => void;
    readonly workspace_assessPacked: (a: number, b: number) => void;
    readonly workspace_badRows: (a: number, b: number, c: number, d: number) => void;
    readonly workspace_breakdown: (a: number, b: number, c: number) => void;
    readonly workspace_compare: (a: number, b: number, c: number) => void;
    readonly workspace_edit: (a: number, b: number, c: number, d: number, e: number, f: number, g: number) => void;
    readonly workspace_enter: (a: number, b: number, c: number) => void;
    readonly workspace_explain: (a: number, b: number, c: number) => void;
    readonly workspace_fix: (a: number, b: number, c: number, d: number, e: number) => void;
    readonly workspace_formsPacked: (a: number, b: number) => void;
    readonly workspace_grid: (a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: number) => void;
    readonly workspace_load: (a: number, b: number, c: number, d: number, e: number, f: number) => void;
    readonly workspace_map: (a: number, b: number, c: number, d: number, e: number, f: number, g: number) => void;
    readonly workspace_mark: (a: number, b: number, c: number, d: number, e: number, f: number) => void;
    readonly workspace_new: (a: number, b: number) => void;
    readonly workspace_ofSummaries: (a: number, b: number, c: number) => void;
    readonly workspace_open: (a: number, b: number, c: number, d: number, e: number, f: number) => void;
    readonly workspace_page: (a: number, b: number, c: number, d: number, e: number) => void;
    readonly workspace_plan: (a: number, b: number, c: number) => void;
    readonly workspace_plansPacked: (a: number, b: number) => void;
    readonly workspace_refuse: (a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: number) => void;
    readonly workspace_remember: (a: number, b: number, c: number) => void;
    readonly workspace_render: (a: number, b: number, c: number, d: number, e: number) => void;
    readonly workspace_summary: (a: number, b: number) => void;
    readonly workspace_summaryName: (a: number, b: number) => void;
    readonly workspace_tables: (a: number, b: number) => void;
    readonly workspace_understand: (a: number, b: number, c: number, d: number, e: number) => void;
    readonly workspace_unload: (a: number, b: number, c: number) => void;
    readonly workspace_verify: (a: number, b: number, c: number, d: number) => void;
    readonly workspace_waive: (a: number, b: number, c: number) => void;
    readonly __wbindgen_export: (a: number, b: number) => number;
    readonly __wbindgen_export2: (a: number, b: number, c: number, d: number) => number;
    readonly __wbindgen_export3: (a: number) => void;
    readonly __wbindgen_add_to_stack_pointer: (a: number) => number;
    readonly __wbindgen_export4: (a: number, b: number, c: number) => void;
    readonly __wbindgen_start: () => void;
}

export type SyncInitInput = BufferSource | WebAssembly.Module;

/**
 * Instantiates the given `module`, which can either be bytes or
 * a precompiled `WebAssembly.Module`.
 *
 * @param {{ module: SyncInitInput }} module - Passing `SyncInitInput` directly is deprecated.
 *
 * @returns {InitOutput}
 */
export function initSync(module: { module: SyncInitInput } | SyncInitInput): InitOutput;

/**
 * If `module_or_path` is {RequestInfo} or {URL}, makes a request and
 * for everything else, calls `WebAssembly.instantiate` directly.
 *
 * @param {{ module_or_path: InitInput | Promise<InitInput> }} module_or_path - Passing `InitInput` directly is deprecated.
 *
 * @returns {Promise<InitOutput>}
 */
export default function __wbg_init (module_or_path?: { module_or_path: InitInput | Promise<InitInput> } | InitInput | Promise<InitInput>): Promise<InitOutput>;
