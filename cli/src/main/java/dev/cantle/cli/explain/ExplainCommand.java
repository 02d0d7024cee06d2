package dev.cantle.cli.explain;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.cantle.cli.command.options.CommonOptions;
import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.console.JsonDocument;
import dev.cantle.cli.console.Talk;
import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.inventory.InventoryLoader;
import dev.cantle.model.rule.CatalogueEntry;
import dev.cantle.model.rule.Rules;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cantle explain}: what a rule wants, and why. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Says what a rule wants and why, where it comes from, what breaks it and what passes. Every message"
                        + " of cantle check ends with the id of its rule in brackets.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cantle explain vlan-range            what the rule of [vlan-range] wants",
            "  cantle explain --list                all rules, a line each",
            "  cantle explain vlan-range --json     the same for a program",
            "",
            "Exit codes: 0 explained, 2 no such rule."
        })
public final class ExplainCommand implements Callable<Integer> {

    private final CliContext context;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(arity = "0..1", paramLabel = "RULE", description = "The id of the rule, such as vlan-range.")
    private String id = "";

    @Option(names = "--list", description = "List all rules.")
    private boolean list;

    /** The command, in what it runs in. */
    public ExplainCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (list == !id.isEmpty()) {
            throw new CliException(
                    ExitCode.USAGE,
                    "name either a rule or --list\n  fix: cantle explain vlan-range, or cantle explain --list");
        }
        if (list) {
            listAll();
        } else {
            explain(Explanation.of(rule(id)));
        }
        return ExitCode.OK.number();
    }

    private static CatalogueEntry rule(String id) {
        // As it stands in a message, with its brackets, is a fine way to copy it.
        String bare = id.startsWith("[") && id.endsWith("]") ? id.substring(1, id.length() - 1) : id;
        List<CatalogueEntry> all = Rules.catalogue();
        return all.stream().filter(rule -> rule.id().equals(bare)).findFirst().orElseThrow(() -> {
            List<String> near =
                    NearestWords.of(bare, all.stream().map(CatalogueEntry::id).toList());
            return new CliException(
                    ExitCode.USAGE,
                    "there is no rule '" + bare + "'\n  fix: "
                            + (near.isEmpty()
                                    ? "choose one of cantle explain --list"
                                    : "did you mean " + String.join(" or ", near) + "?"));
        });
    }

    private void listAll() {
        List<CatalogueEntry> all = Rules.catalogue();
        if (common.isJson()) {
            JsonDocument.print(context.out(), out -> {
                out.writeStringField("kind", "rules");
                out.writeArrayFieldStart("rules");
                for (CatalogueEntry rule : all) {
                    out.writeStartObject();
                    fields(out, rule);
                    out.writeEndObject();
                }
                out.writeEndArray();
            });
            return;
        }
        int width = all.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
        Talk talk = new Talk(context, false);
        all.forEach(rule -> talk.say(String.format("%-" + width + "s  %s", rule.id(), rule.wants())));
    }

    private void explain(Explanation explanation) {
        List<Ground> grounds = explanation.facts().isEmpty()
                ? List.of()
                : Ground.of(explanation, InventoryLoader.providers(common.workspace(context)));
        if (common.isJson()) {
            JsonDocument.print(context.out(), out -> {
                out.writeStringField("kind", "rule");
                fields(out, explanation.rule());
                facts(out, grounds);
                JsonDocument.text(out, "why", explanation.why());
                for (Example.Kind kind : Example.Kind.values()) {
                    examples(out, kind, explanation.examples(kind));
                }
            });
        } else {
            new Talk(context, false).say(new ExplanationText(context.columns()).of(explanation, grounds));
        }
    }

    private static void fields(JsonGenerator out, CatalogueEntry rule) throws IOException {
        out.writeStringField("id", rule.id());
        out.writeStringField("wants", rule.wants());
        JsonDocument.text(out, "source", rule.source());
        out.writeBooleanField("waivable", Rules.ids().contains(rule.id()));
    }

    private static void facts(JsonGenerator out, List<Ground> grounds) throws IOException {
        out.writeArrayFieldStart("facts");
        for (Ground ground : grounds) {
            out.writeStartObject();
            out.writeStringField("provider", ground.provider().word());
            out.writeStringField("key", ground.fact().key());
            out.writeStringField("value", ground.fact().value());
            out.writeStringField("source", ground.fact().source());
            out.writeStringField("asOf", ground.fact().asOf().toString());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void examples(JsonGenerator out, Example.Kind kind, List<Example> examples) throws IOException {
        out.writeArrayFieldStart(kind.word());
        for (Example example : examples) {
            out.writeStartObject();
            JsonDocument.text(out, "file", example.file());
            out.writeBooleanField("whole", example.whole());
            out.writeStringField("text", example.text());
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
