//! `lianjian-mutants [WORD]`: changes one comparison of the rules at a time and asks the help pages
//! whether they notice. All changes are compiled in at once and switched on one by one. With a
//! word, only those whose file's name holds it.

mod copy;
mod site;

use std::collections::BTreeMap;
use std::env;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use copy::Mutant;

/// How many run at a time.
const AT_A_TIME: usize = 2;
/// A change that makes the tests run longer than this is noticed.
const PATIENCE: Duration = Duration::from_secs(60);
/// The tests every change is shown to.
const PAGES: &str = "rules::help_pages";
/// What is shown also to changes outside the single rules.
const MORE: &[&str] = &["policies::", "figures::", "agenda::"];
/// Changes that the help pages cannot notice: kind · file · line · change · reason.
const EQUIVALENT: &str = include_str!("../equivalent.txt");

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fate {
    Noticed,
    /// Listed in `equivalent.txt`, with the kind it has there.
    Listed(&'static str),
    Unnoticed,
}

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .canonicalize()?;
    let word = env::args().nth(1).unwrap_or_default();
    let to = root.join("target/mutants");
    let copy = copy::make(&root, &to)?;
    println!(
        "{} changes, {} places left as they are",
        copy.mutants.len(),
        copy.skipped.len()
    );
    let tests = build(&to)?;
    if !passes(&tests, usize::MAX, "src/duty.rs")? {
        return Err("the tests fail without any change".into());
    }
    let chosen: Vec<(usize, &Mutant)> = copy
        .mutants
        .iter()
        .enumerate()
        .filter(|it| it.1.file.contains(&word))
        .collect();
    let fates = run(&tests, &chosen)?;
    let mut count: BTreeMap<Fate, usize> = BTreeMap::new();
    let mut used = vec![false; equivalents().count()];
    for ((_, mutant), survived) in chosen.iter().zip(fates) {
        let own = [&mutant.file, &mutant.text, &mutant.what];
        let listed = equivalents().position(|it| it[1..4] == own);
        let fate = match (survived, listed) {
            (false, _) => Fate::Noticed,
            (true, Some(at)) => {
                used[at] = true;
                Fate::Listed(equivalents().nth(at).map_or("", |it| it[0]))
            }
            (true, None) => Fate::Unnoticed,
        };
        *count.entry(fate).or_default() += 1;
        if fate == Fate::Unnoticed {
            println!(
                "not noticed: {}:{} · {} · {}",
                mutant.file, mutant.line, mutant.text, mutant.what
            );
        }
    }
    let mut reasons: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (file, line, why) in copy.skipped.iter().filter(|it| it.0.contains(&word)) {
        reasons
            .entry(why)
            .or_default()
            .push(format!("{file}:{line}"));
    }
    for (why, places) in reasons {
        println!("left as it is, {why}: {}", places.join(" "));
    }
    for (entry, used) in equivalents().zip(used) {
        if !used && entry[1].contains(&word) {
            println!("equivalent.txt lists what is noticed or gone: {entry:?}");
        }
    }
    println!("{} changes:", chosen.len());
    for (fate, count) in &count {
        match fate {
            Fate::Noticed => println!("{count:5} noticed"),
            Fate::Listed(kind) => println!("{count:5} listed in equivalent.txt as “{kind}”"),
            Fate::Unnoticed => println!("{count:5} not noticed"),
        }
    }
    if count.contains_key(&Fate::Unnoticed) {
        return Err("some changes are not noticed".into());
    }
    Ok(())
}

/// Kind, file, line, change and reason of what the help pages cannot notice.
fn equivalents() -> impl Iterator<Item = [&'static str; 5]> {
    let lines = EQUIVALENT.lines().filter(|it| !it.starts_with('#'));
    lines.filter_map(|line| line.split(" · ").collect::<Vec<_>>().try_into().ok())
}

/// Compiles the copy's tests; the program that runs them.
fn build(copy: &Path) -> Result<PathBuf, Box<dyn Error>> {
    let output = Command::new("cargo")
        .args(["test", "--locked", "--test", "lianjian", "--no-run"])
        .args(["--message-format", "json-render-diagnostics"])
        .current_dir(copy)
        .env("CARGO_TARGET_DIR", copy.join("target"))
        .stderr(Stdio::inherit())
        .output()?;
    if !output.status.success() {
        return Err("the copy does not compile".into());
    }
    let text = String::from_utf8(output.stdout)?;
    let program = text
        .lines()
        .filter(|it| it.contains("\"name\":\"lianjian\""))
        .filter_map(|it| it.split("\"executable\":\"").nth(1)?.split('"').next())
        .next_back();
    Ok(program.ok_or("cargo names no program")?.into())
}

/// Whether each change goes unnoticed.
fn run(tests: &Path, chosen: &[(usize, &Mutant)]) -> Result<Vec<bool>, Box<dyn Error>> {
    let next = AtomicUsize::new(0);
    let survived = Mutex::new(vec![false; chosen.len()]);
    let worker = || -> Result<(), String> {
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some((id, mutant)) = chosen.get(at) else {
                return Ok(());
            };
            let passed = passes(tests, *id, &mutant.file).map_err(|it| it.to_string())?;
            survived.lock().map_err(|it| it.to_string())?[at] = passed;
            if at % 50 == 49 {
                eprintln!("{} of {}", at + 1, chosen.len());
            }
        }
    };
    thread::scope(|scope| {
        let workers: Vec<_> = (0..AT_A_TIME).map(|_| scope.spawn(worker)).collect();
        workers
            .into_iter()
            .try_for_each(|it| it.join().map_err(|_| "a worker stopped".to_owned())?)
    })?;
    Ok(survived.into_inner()?)
}

/// Whether the tests pass with a change switched on.
fn passes(tests: &Path, id: usize, file: &str) -> Result<bool, Box<dyn Error>> {
    let single = file.starts_with("src/rule/") && file.matches('/').count() == 3;
    let more: &[&str] = if single { &[] } else { MORE };
    let mut child = Command::new(tests)
        .arg(PAGES)
        .args(more)
        .args(["--test-threads", "1"])
        .current_dir(tests.parent().ok_or("no folder")?)
        .env("LIANJIAN_MUTANT", id.to_string())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    let began = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status.success());
        }
        if began.elapsed() > PATIENCE {
            child.kill()?;
            child.wait()?;
            return Ok(false);
        }
        thread::sleep(Duration::from_millis(5));
    }
}
