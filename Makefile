.PHONY: help setup build poster samples install test test-example lint update-goldens clean

help:
	@echo "make poster          install what is missing, build, render samples/lanting"
	@echo "make samples         render all samples and the sheets of pictures into out/"
	@echo "make test            install what is missing, run the tests"
	@echo "make build           build the command line (release)"
	@echo "make install         build, copy the command to \$$(PREFIX)/bin (/usr/local by default)"
	@echo "make test-example    run the tests of Examples/GlyphTests, on the build of make test"
	@echo "make lint            check formatting"
	@echo "make update-goldens  rewrite the references that differ"

setup:
	@scripts/setup.sh

STATIC := $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib)
TEST = swift test --disable-xctest -Xswiftc -O -Xcc -O2

build: setup
	swift build -c release $(STATIC) --product hanmo

poster: build
	@mkdir -p out
	@"$$(swift build -c release $(STATIC) --show-bin-path)/hanmo" render samples/lanting/prompt.txt -o out/lanting.png
	@echo "The picture is out/lanting.png"

SHEETS = people animals plants nature buildings interiors objects vehicles styles emotions poses carriers

samples: build
	@mkdir -p out/pictures
	@hanmo="$$(swift build -c release $(STATIC) --show-bin-path)/hanmo"; \
	"$$hanmo" gallery samples -o out/gallery.png --pages out/samples && \
	for sheet in $(SHEETS); do "$$hanmo" paint --sheet $$sheet -o out/pictures/$$sheet.png || exit; done
	@echo "The pages are in out/samples, all of them in out/gallery.png, the sheets of pictures in out/pictures"

PREFIX ?= /usr/local

install: build
	install -d "$(PREFIX)/bin"
	install -m 755 "$$(swift build -c release $(STATIC) --show-bin-path)/hanmo" "$(PREFIX)/bin/hanmo"

test: setup
	$(TEST)

# One scratch folder and the same versions for both, so that only the example is compiled.
test-example: setup
	@[ -f Package.resolved ] || swift package resolve
	@cp Package.resolved Examples/GlyphTests/
	swift test --package-path Examples/GlyphTests --scratch-path .build --only-use-versions-from-resolved-file \
		-Xswiftc -O -Xcc -O2

lint:
	swift format lint --strict -r Sources Tests Examples Package.swift

update-goldens: setup
	HANMO_UPDATE_GOLDENS=1 $(TEST)

clean:
	swift package clean
	rm -rf out
