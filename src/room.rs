//! Room ahead: the allocator asks a browser for 64 KiB whenever it has none left, and each time the browser counts all
//! the memory anew. Asked for in large pieces, that is no longer seen.

/// Bytes asked for at once where rows are made.
const PIECE: usize = 32 << 20;
/// So many rows are made between two questions.
const ROWS: usize = 512;
/// More is never asked for at once: what is asked for is not used yet, but counts.
const MOST: usize = 384 << 20;

/// Sees to it that the next rows find room; small tables ask for none.
pub(crate) fn ahead(row: usize) {
    if row % ROWS == ROWS - 1 {
        of(PIECE);
    }
}

/// Sees to it that about so many bytes find room.
pub(crate) fn of(bytes: usize) {
    if cfg!(target_family = "wasm") {
        let mut piece: Vec<u8> = Vec::new();
        // Where there is no more room, what is left must do.
        let _ = piece.try_reserve_exact(bytes.min(MOST));
        // Given back at once, it stays the allocator's.
        drop(std::hint::black_box(piece));
    }
}
