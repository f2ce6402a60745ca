//! Rules on training (`TRN…`).

pub mod training_not_held;
