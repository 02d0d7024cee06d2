// Opens every page of a gallery in Chromium: node page.mjs CHROMIUM GALLERY. One line a check: ok or failed, name, why.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [, , executablePath, gallery] = process.argv;
const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const names = readdirSync(gallery).sort();
const widths = [360, 768, 1280];
const wrong = new Map();

function check(name, holds, why) {
    if (!wrong.has(name)) {
        wrong.set(name, []);
    }
    if (!holds) {
        wrong.get(name).push(why);
    }
}

const address = name => pathToFileURL(join(gallery, name, "report.html")).href;
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });

async function page(options, work) {
    const context = await browser.newContext({ reducedMotion: "reduce", ...options });
    const tab = await context.newPage();
    const heard = [];
    tab.on("console", message => heard.push(message.text()));
    tab.on("pageerror", error => heard.push(error.message));
    tab.on("request", request => heard.push("asks for " + request.url()));
    await work(tab, heard);
    await context.close();
}

async function open(tab, heard, name) {
    heard.length = 0;
    await tab.goto(address(name));
    const others = heard.filter(one => one !== "asks for " + address(name));
    check("no page asks for anything or complains", others.length === 0, name + ": " + others.join("; "));
}

async function look(tab, name, width) {
    await tab.setViewportSize({ width, height: 800 });
    const broad = await tab.evaluate(() => document.documentElement.scrollWidth);
    check("no page is broader than its window", broad <= width, `${name}: ${broad} of ${width}`);
}

async function everybodyReads(tab, name, width, colorScheme) {
    await tab.setViewportSize({ width, height: 800 });
    await tab.evaluate(axe);
    const found = await tab.evaluate(() => {
        document.querySelectorAll("details").forEach(one => { one.open = true; });
        return window.axe.run({ resultTypes: ["violations"] });
    });
    const what = found.violations.map(one => one.id + " " + one.nodes[0].html.slice(0, 200));
    check(`axe-core finds nothing, ${colorScheme}`, what.length === 0, `${name} at ${width}: ${what.join("; ")}`);
}

for (const colorScheme of ["light", "dark"]) {
    await page({ colorScheme }, async (tab, heard) => {
        for (const name of names) {
            await open(tab, heard, name);
            for (const width of widths) {
                await look(tab, name, width);
            }
            // the largest page has no element that others have not, and takes axe-core very long
            if (name !== "two-hundred-circuits") {
                await everybodyReads(tab, name, colorScheme === "light" ? 1280 : 360, colorScheme);
            }
            const headings = await tab.locator("h1, h2, h3").evaluateAll(all => all.map(one => +one.tagName[1]));
            const inOrder = headings.every((level, i) => i === 0 ? level === 1 : level <= headings[i - 1] + 1);
            check("headings are in order", inOrder, name + ": " + headings);
        }
    });
}

await page({ javaScriptEnabled: false }, async (tab, heard) => {
    for (const name of names) {
        await open(tab, heard, name);
        const verdict = await tab.locator("h1").isVisible() && await tab.locator(".outcome").isVisible();
        check("without scripts the verdict is there", verdict, name);
        const shown = await tab.locator("#filter").isVisible();
        check("without scripts nothing is offered that needs them", !shown, name);
    }
});

await page({ viewport: { width: 1280, height: 800 } }, async (tab, heard) => {
    await open(tab, heard, "fifty-circuits");
    const seen = () => tab.locator(".finding:visible").count();
    await tab.getByRole("button", { name: "Open all" }).click();
    check("all findings can be opened", await seen() === 300, "seen " + await seen());
    await tab.getByRole("radio", { name: "refuted" }).check();
    check("the filter shows what is refuted", await seen() === 42, "seen " + await seen());
    await tab.getByRole("searchbox").fill("aws-fra-10 172.16.3.0");
    check("the filter finds words", await seen() === 1, "seen " + await seen());
    await tab.getByRole("searchbox").fill("nowhere");
    check("the filter says that nothing is left", await tab.getByText("No finding is like that").isVisible(), "");

    await open(tab, heard, "collateral-damage");
    const group = tab.locator("details.group:not([open]) > summary").first();
    await group.focus();
    await tab.keyboard.press("Enter");
    check("the keyboard opens a circuit", await tab.locator("details.group:not([open])").count() === 1, "");
    const exhibit = tab.locator(".exhibit summary:visible").first();
    await exhibit.focus();
    await tab.keyboard.press("Space");
    check("the keyboard opens evidence", await tab.locator(".exhibit pre:visible").count() === 1, "");

    const started = Date.now();
    await open(tab, heard, "two-hundred-circuits");
    await tab.getByRole("searchbox").fill("172.16.3.0");
    const took = Date.now() - started;
    check("2,000 findings open and filter in 5 s", took < 5000, took + " ms");

    await open(tab, heard, "collateral-damage");
    await tab.emulateMedia({ media: "print", colorScheme: "dark" });
    const paper = await tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
    check("paper is white in the dark, too", paper === "rgb(255, 255, 255)", paper);
    check("folded circuits are printed open", await tab.locator(".finding.proven").first().isVisible(), "");
    check("what only a screen needs is not printed", !await tab.locator("nav").isVisible(), "");
});

await browser.close();
for (const [name, whys] of wrong) {
    console.log([whys.length ? "failed" : "ok", name, whys.slice(0, 3).join(" | ").replace(/\s+/g, " ")].join("\t"));
}
