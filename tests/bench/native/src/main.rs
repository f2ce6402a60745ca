//! Reads every sheet of a workbook with calamine alone; prints milliseconds, cells, peak MiB.

use std::{env, fs, io::Cursor, time::Instant};

use calamine::{Data, Reader, open_workbook_auto_from_rs};

fn main() {
    let path = env::args().nth(1).expect("a file");
    let bytes = fs::read(path).expect("readable");
    let began = Instant::now();
    let mut book = open_workbook_auto_from_rs(Cursor::new(bytes)).expect("a workbook");
    let cells: usize = book
        .worksheets()
        .iter()
        .map(|(_, range)| range.used_cells().filter(|(_, _, cell)| **cell != Data::Empty).count())
        .sum();
    let milliseconds = began.elapsed().as_millis();
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes: u64 = peak.and_then(|it| it.split_whitespace().next()).and_then(|it| it.parse().ok()).unwrap_or(0);
    println!("{{\"milliseconds\":{milliseconds},\"cells\":{cells},\"megabytes\":{}}}", kilobytes / 1024);
}
