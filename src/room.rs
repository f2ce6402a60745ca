//! Room ahead: the allocator asks a browser for 64 KiB whenever it has none left, and each time the browser counts all
//! the memory anew. Asked for in large pieces, that is no longer seen.

/// Bytes asked for at once.
const PIECE: usize = 32 << 20;
/// So many rows are made between two questions.
const ROWS: usize = 512;

/// Sees to it that the next rows find room; small tables ask for none.
pub(crate) fn ahead(row: usize) {
    if cfg!(target_family = "wasm") && row % ROWS == ROWS - 1 {
        let mut piece: Vec<u8> = Vec::new();
        // Where there is no more room, what is left must do.
        let _ = piece.try_reserve_exact(PIECE);
        // Given back at once, it stays the allocator's.
        drop(std::hint::black_box(piece));
    }
}
