//! Rows and columns that a file hides. They are read like any others; a person is told that they are there.

use std::ops::Range;

use super::Sheet;

/// What of some rows of a sheet is hidden and holds anything.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Hidden {
    /// Hidden rows, by hand or by a filter.
    pub rows: usize,
    /// Hidden columns.
    pub columns: usize,
}

/// Indices of rows or columns, as ranges with both ends included, in the order they came.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Ranges(Vec<(u32, u32)>);

impl Ranges {
    /// Takes in a range; one that goes on where the last one ended makes it longer.
    pub(super) fn add(&mut self, from: u32, to: u32) {
        match self.0.last_mut() {
            _ if from > to => {}
            Some(last) if last.1.checked_add(1) == Some(from) => last.1 = to,
            _ => self.0.push((from, to)),
        }
    }

    pub(super) fn iter(&self) -> impl ExactSizeIterator<Item = (u32, u32)> + '_ {
        self.0.iter().copied()
    }

    /// How many of these ascending indices are in it.
    fn count(&self, indices: impl Iterator<Item = u32>) -> usize {
        let mut ranges = self.0.clone();
        ranges.sort_unstable();
        let mut ranges = ranges.into_iter().peekable();
        let is_in = |index: &u32| {
            while ranges.next_if(|it| it.1 < *index).is_some() {}
            ranges.peek().is_some_and(|it| it.0 <= *index)
        };
        indices.filter(is_in).count()
    }
}

impl Sheet {
    /// Notes that rows are hidden, both ends included.
    pub(super) fn hide_rows(&mut self, from: u32, to: u32) {
        self.hidden_rows.add(from, to);
    }

    /// Notes that columns are hidden, both ends included.
    pub(super) fn hide_columns(&mut self, from: u32, to: u32) {
        self.hidden_columns.add(from, to);
    }

    /// What of these rows is hidden and holds anything.
    #[must_use]
    pub fn hidden(&self, rows: Range<u32>) -> Hidden {
        let rows = &rows;
        let within = || self.row_indices().filter(move |it| rows.contains(it));
        let mut hidden = Hidden::default();
        if self.hidden_rows.iter().len() > 0 {
            hidden.rows = self.hidden_rows.count(within());
        }
        if self.hidden_columns.iter().len() > 0 {
            let mut used = vec![false; usize::from(self.width)];
            for (col, _) in within().flat_map(|it| self.row(it)) {
                if let Some(is_used) = used.get_mut(usize::from(*col)) {
                    *is_used = true;
                }
            }
            let used = (0..)
                .zip(used)
                .filter_map(|(col, is_used)| is_used.then_some(col));
            hidden.columns = self.hidden_columns.count(used);
        }
        hidden
    }
}

#[cfg(test)]
mod tests {
    use super::super::Value;
    use super::*;

    #[test]
    fn only_hidden_rows_and_columns_that_hold_anything_count() {
        let mut sheet = Sheet::new("");
        for row in [0, 1, 2, 5, 9] {
            for col in [0, 2, 3] {
                sheet.set(row, col, Value::Bool(true));
            }
        }
        let hidden = |rows, columns| Hidden { rows, columns };
        assert_eq!(sheet.hidden(0..u32::MAX), hidden(0, 0));
        for (from, to) in [(9, 12), (1, 1), (2, 2), (1, 3), (4, 4)] {
            sheet.hide_rows(from, to);
        }
        for (from, to) in [(3, 16_383), (1, 1), (3, 3)] {
            sheet.hide_columns(from, to);
        }
        assert_eq!(sheet.hidden(0..u32::MAX), hidden(3, 1));
        assert_eq!(sheet.hidden(2..9), hidden(1, 1));
        assert_eq!(sheet.hidden(6..9), hidden(0, 0));
    }
}
