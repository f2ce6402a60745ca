//! `calamine read FILE…` or `native STEP FILE…`: what the bench measures, natively; prints seconds, cells or bytes, peak
//! MiB as JSON.

use std::{env, fs, io::Cursor, path::Path, process, time::Instant};

use calamine::{Data, Reader, open_workbook_auto_from_rs};
use lianjian::api::{self, Options, RenderOptions, Workspace};

fn main() {
    let args: Vec<String> = env::args().skip(1).collect();
    let [who, step, files @ ..] = args.as_slice() else {
        eprintln!("usage: lianjian-bench-native calamine|native STEP FILE…");
        process::exit(2);
    };
    let files: Vec<(String, Vec<u8>)> = files
        .iter()
        .map(|it| {
            let name = Path::new(it).file_name().unwrap_or_default().to_string_lossy().into_owned();
            (name, fs::read(it).expect("readable"))
        })
        .collect();
    let (seconds, got) = match (who.as_str(), step.as_str()) {
        ("calamine", _) => timed(|| files.iter().map(|it| cells(&it.1)).sum()),
        (_, "read") => timed(|| files.iter().map(|it| api::parse(it.1.clone()).len()).sum()),
        (_, step) => engine(step, &files),
    };
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes: u64 = peak.and_then(|it| it.split_whitespace().next()).and_then(|it| it.parse().ok()).unwrap_or(0);
    println!("{{\"seconds\":{seconds},\"got\":{got},\"megabytes\":{}}}", kilobytes / 1024);
}

fn timed(work: impl FnOnce() -> usize) -> (f64, usize) {
    let began = Instant::now();
    let got = work();
    (began.elapsed().as_secs_f64(), got)
}

/// The cells of a workbook that hold anything, read by calamine alone.
fn cells(bytes: &[u8]) -> usize {
    let mut book = open_workbook_auto_from_rs(Cursor::new(bytes.to_vec())).expect("a workbook");
    let filled = |it: &(usize, usize, &Data)| *it.2 != Data::Empty;
    book.worksheets().iter().map(|(_, range)| range.used_cells().filter(filled).count()).sum()
}

/// One step of the engine; rules are off where only scores or coverage are asked for.
fn engine(step: &str, files: &[(String, Vec<u8>)]) -> (f64, usize) {
    let catalog = serde_json::to_value(api::catalog()).expect("plain data");
    let codes = catalog["rules"].as_array().into_iter().flatten().filter_map(|it| it["code"].as_str());
    let off: serde_json::Map<_, _> = codes.map(|it| (it.to_owned(), serde_json::json!({ "off": true }))).collect();
    let policy = serde_json::json!({ "id": "bench", "extends": "base", "title": "bench", "version": "1", "rules": off });
    let mut workspace = Workspace::new(&Options {
        policy: matches!(step, "score" | "cover").then_some(policy),
        period: Some("2025".to_owned()),
        as_of: "2025-12-31".to_owned(),
    })
    .expect("options");
    for (name, bytes) in files {
        workspace.load(name, bytes);
    }
    let assessed = timed(|| serde_json::to_vec(&workspace.assess_packed()).expect("plain data").len());
    match step {
        "check" | "score" => assessed,
        "cover" => {
            let wishes = serde_json::from_str("{}").expect("no wishes");
            let proposals = timed(|| {
                workspace.plan(&wishes);
                0
            });
            (assessed.0 - proposals.0, assessed.1)
        }
        "mark" => timed(|| files.iter().map(|(name, bytes)| workspace.mark(name, bytes).expect("marked").len()).sum()),
        report => timed(|| workspace.render(report, &RenderOptions::default()).expect("written").len()),
    }
}
