//! Putting the records of several files side by side.

use super::{Broken, Form, Gap, Kinds, Odd, Records, RowRef, Said, Total};

/// Something whose cells stand in a file that may get another place among the files.
pub(super) trait Placed {
    /// Says which file it stands in now.
    fn place(&mut self, file: u32);
}

impl<T: Placed> Placed for Vec<T> {
    fn place(&mut self, file: u32) {
        for it in self {
            it.place(file);
        }
    }
}

impl<T: Placed> Placed for Option<T> {
    fn place(&mut self, file: u32) {
        if let Some(it) = self {
            it.place(file);
        }
    }
}

impl<T> Placed for Said<T> {
    fn place(&mut self, file: u32) {
        self.at.file = file;
    }
}

impl Placed for Kinds {
    fn place(&mut self, _: u32) {}
}

impl Placed for RowRef {
    fn place(&mut self, file: u32) {
        self.start.file = file;
    }
}

impl Placed for Gap {
    fn place(&mut self, file: u32) {
        self.at.file = file;
    }
}

impl Placed for Odd {
    fn place(&mut self, file: u32) {
        self.at.file = file;
    }
}

impl Placed for Broken {
    fn place(&mut self, file: u32) {
        self.at.file = file;
    }
}

impl Placed for Total {
    fn place(&mut self, file: u32) {
        for cell in [&mut self.at, &mut self.rows.0, &mut self.rows.1] {
            cell.file = file;
        }
    }
}

impl Placed for Form {
    fn place(&mut self, file: u32) {
        for said in self.rows.values_mut() {
            said.place(file);
        }
    }
}

impl Records {
    /// Adds the records of one file, which is now the one of this index.
    pub fn add_file(&mut self, mut records: Self, file: u32) {
        macro_rules! add {
            ($($list:ident)*) => {
                $(
                    // Records are made as if of the first file.
                    if file != 0 {
                        records.$list.place(file);
                    }
                    if self.$list.is_empty() {
                        self.$list = records.$list;
                    } else {
                        self.$list.append(&mut records.$list);
                    }
                )*
            };
        }
        add!(
            organizations members meetings trainings units instructors lists agreements matters
            delegates checkins services ratings forms totals gaps odd broken
        );
    }
}
