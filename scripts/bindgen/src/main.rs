//! `lianjian-bindgen IN.wasm OUT_DIR NAME`: what `wasm-bindgen --target web` does, without installing it.

use std::{env, error::Error};

use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = env::args().skip(1);
    let (Some(input), Some(out), Some(name)) = (args.next(), args.next(), args.next()) else {
        return Err("usage: lianjian-bindgen IN.wasm OUT_DIR NAME".into());
    };
    Bindgen::new()
        .input_path(input)
        .out_name(&name)
        .web(true)?
        .typescript(true)
        .omit_default_module_path(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(out)?;
    Ok(())
}
