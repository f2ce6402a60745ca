//! Cells in whatever order a file holds them: they are kept as they come and put in order once, so that a sheet
//! written from bottom to top takes no longer than another.

use super::{Row, Sheet, Value};

impl Sheet {
    /// Sets a cell. Cells usually come in reading order; any order is right.
    pub fn set(&mut self, row: u32, col: u16, value: Value) {
        self.put(row, col, value);
        self.settle();
    }

    /// Sets a cell of a sheet that is settled later.
    pub(super) fn put(&mut self, row: u32, col: u16, value: Value) {
        self.width = self.width.max(col.saturating_add(1));
        let Some(cells) = self.row_mut(row) else {
            return;
        };
        let is_early = cells.last().is_some_and(|it| it.0 > col);
        match cells.last_mut() {
            Some(last) if last.0 == col => last.1 = value,
            _ => cells.push((col, value)),
        }
        self.is_disordered |= is_early;
    }

    /// A row's cells, made if it is new: it is taken to become as long as the one before it.
    fn row_mut(&mut self, index: u32) -> Option<&mut Vec<(u16, Value)>> {
        let length = match self.rows.last() {
            Some(last) if last.index == index => {
                return self.rows.last_mut().map(|it| &mut it.cells);
            }
            Some(last) if last.index > index => {
                return match self.rows.binary_search_by_key(&index, |it| it.index) {
                    Ok(at) => self.rows.get_mut(at).map(|it| &mut it.cells),
                    Err(_) => Some(self.late.entry(index).or_default()),
                };
            }
            Some(last) => last.cells.len(),
            None => 0,
        };
        let cells = Vec::with_capacity(length);
        self.rows.push(Row { index, cells });
        self.rows.last_mut().map(|it| &mut it.cells)
    }

    /// Puts rows and cells in order. Of a cell set twice the last value holds.
    pub(super) fn settle(&mut self) {
        if !self.late.is_empty() {
            let late = std::mem::take(&mut self.late).into_iter();
            self.rows
                .extend(late.map(|(index, cells)| Row { index, cells }));
            self.rows.sort_by_key(|it| it.index);
        }
        if std::mem::take(&mut self.is_disordered) {
            for Row { cells, .. } in &mut self.rows {
                if !cells.is_sorted_by(|one, next| one.0 < next.0) {
                    cells.sort_by_key(|it| it.0);
                    cells.reverse();
                    cells.dedup_by_key(|it| it.0);
                    cells.reverse();
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROWS: u32 = 13;
    const COLUMNS: u16 = 7;

    fn cells() -> Vec<(u32, u16)> {
        let rows = (0..ROWS).filter(|it| it % 5 != 3);
        rows.flat_map(|row| (0..COLUMNS).map(move |col| (row * 2, col)))
            .filter(|(row, col)| (row + u32::from(*col)) % 4 != 1)
            .collect()
    }

    fn value((row, col): (u32, u16)) -> Value {
        Value::Number(f64::from(row * 100 + u32::from(col)))
    }

    fn sheet(cells: &[(u32, u16)]) -> Sheet {
        let mut sheet = Sheet::new("");
        for at in cells {
            sheet.put(at.0, at.1, value(*at));
        }
        sheet.settle();
        sheet
    }

    fn said(sheet: &Sheet) -> String {
        format!("{:?} {}", sheet.rows, sheet.width)
    }

    #[test]
    fn any_order_gives_the_same_sheet() {
        let cells = cells();
        let expected = said(&sheet(&cells));
        for stride in 1..cells.len() {
            let order: Vec<(u32, u16)> = (0..cells.len())
                .map(|at| cells[at * stride % cells.len()])
                .chain(cells.iter().rev().copied())
                .collect();
            assert_eq!(said(&sheet(&order)), expected, "{stride}");
        }
        let mut by_column = cells.clone();
        by_column.sort_by_key(|it| (it.1, it.0));
        assert_eq!(said(&sheet(&by_column)), expected);
    }

    #[test]
    fn the_last_value_of_a_cell_holds_and_is_there_at_once() {
        let mut sheet = Sheet::new("");
        for (row, col, number) in [
            (5, 2, 1.0),
            (5, 0, 2.0),
            (3, 1, 3.0),
            (5, 2, 4.0),
            (3, 1, 5.0),
        ] {
            sheet.set(row, col, Value::Number(number));
            assert_eq!(
                sheet.get(row, col).map(|it| it.0),
                Some(&Value::Number(number))
            );
        }
        assert_eq!(sheet.row_indices().collect::<Vec<_>>(), [3, 5]);
        assert_eq!(
            sheet.row(5).iter().map(|it| it.0).collect::<Vec<_>>(),
            [0, 2]
        );
    }
}
