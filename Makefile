.DEFAULT_GOAL := help
.PHONY: help serve demo build check-pkg test corpus faults bench fuzz mutants audit sample clean

SECONDS ?= 60
SEED ?= 1
ROUNDS ?= 3

help:
	@echo 'make serve      打开网页：启动本机小服务器并显示地址（只需 Python 3 或 Node）'
	@echo 'make demo       检查示例街道 www/sample，报告写入 out/（只需 Node 18 以上）'
	@echo 'make build      由源码重建 pkg/（需要 Rust 与 Node，缺的会自动安装）'
	@echo 'make test       全部检查与测试（缺的会自动安装）'
	@echo 'make check-pkg  核对 pkg/ 确由现有源码生成'
	@echo 'make corpus     用项目旁边的 ../shared/corpus 里的真实、中文和恶意文件逐个核对读取'
	@echo 'make faults     逐项试网页的故障：恶意文件、程序中断、拒绝保存、写错的规则包和汇总件、单元格里的代码，印出试了几项、几项不过'
	@echo 'make bench      一千到一百万行：读取、核查、评分、覆盖、写报告，和 SheetJS、ExcelJS、原生程序对比，最后印一张总表；ROUNDS=1'
	@echo 'make fuzz       变异语料文件试读，SECONDS=60 SEED=1'
	@echo 'make mutants    逐个改动规则里的比较，看说明页的示例是否都能发现；ONLY=文件名的一部分'
	@echo 'make audit      核对依赖：许可证、重复、来源、已知漏洞；漏洞公告取不到时写明没有核对，不算通过'
	@echo 'make sample     重新生成 www/sample（只在改动示例时需要）'
	@echo 'make clean      删除 target/ 与 out/'

serve:
	@scripts/serve.sh

demo:
	@scripts/demo.sh

build:
	@scripts/setup.sh rust wasm node npm
	@node scripts/build.mjs

check-pkg:
	@scripts/setup.sh rust wasm node npm
	@node scripts/build.mjs --check

test:
	@scripts/test.sh

corpus:
	@node tests/corpus/run.mjs

faults:
	@scripts/setup.sh node npm browser
	@FAULTS=all node --test --test-reporter=spec tests/page/faults.test.mjs tests/page/batch.test.mjs tests/pkg/injection.test.mjs

bench:
	@scripts/setup.sh rust node npm browser python
	@npm --prefix tests/bench ci --no-audit --no-fund --loglevel=error >&2
	@node tests/bench/run.mjs $(ROUNDS)
	@node tests/bench/start.mjs $(ROUNDS)
	@node tests/bench/scroll.mjs
	@node tests/bench/batch.mjs $(ROUNDS)
	@node tests/bench/scale.mjs $(ROUNDS)
	@node tests/bench/table.mjs

fuzz:
	@node tests/fuzz/run.mjs $(SECONDS) $(SEED)
	@node tests/fuzz/values.mjs $(SECONDS) $(SEED)

mutants:
	@scripts/setup.sh rust
	@cargo run --quiet --locked --manifest-path tests/mutants/Cargo.toml --target-dir target/mutants/tool -- $(ONLY)

audit:
	@scripts/audit.sh

sample:
	@scripts/setup.sh python
	@PYTHONPATH=target/python python3 www/sample/make.py

clean:
	rm -rf target out
