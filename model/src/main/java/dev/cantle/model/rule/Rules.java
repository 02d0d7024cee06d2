package dev.cantle.model.rule;

import dev.cantle.model.intent.Network;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.parallel.AllProcessors;
import dev.cantle.model.provider.Providers;
import dev.cantle.model.rule.address.AddressRules;
import dev.cantle.model.rule.cloud.CloudRules;
import dev.cantle.model.rule.cloud.aws.AwsRules;
import dev.cantle.model.rule.cloud.azure.AzureRules;
import dev.cantle.model.rule.cloud.gcp.GcpRules;
import dev.cantle.model.rule.port.PortRules;
import dev.cantle.model.rule.redundancy.RedundancyRules;
import dev.cantle.model.rule.routes.RouteRules;
import dev.cantle.model.rule.slice.SliceRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All rules, in the order in which they judge. */
public final class Rules {

    /** Up to this many slices other threads would cost more than they save. */
    private static final int FEW = 8;

    /** How many slices the rules of circuits look at together. */
    private static final int AT_A_TIME = 128;

    /** Those that look at the network only, and so need not wait for each other. */
    private static final List<Rule> ALONE = collect();

    /** Those of them that look at one circuit at a time. */
    private static final List<CircuitRule> OF_CIRCUITS = ALONE.stream()
            .flatMap(rule -> rule instanceof CircuitRule one ? Stream.of(one) : Stream.empty())
            .toList();

    /** Those that look at what the others have found. */
    private static final List<Rule> AFTER = List.of(new WaiversInForce(), new WaiversWithEffect());

    private static final List<Rule> ALL =
            Stream.concat(ALONE.stream(), AFTER.stream()).toList();
    private static final Set<String> IDS = ALL.stream().map(Rule::id).collect(Collectors.toUnmodifiableSet());

    private Rules() {}

    private static List<Rule> collect() {
        List<Rule> rules = new ArrayList<>();
        rules.addAll(SliceRules.all());
        rules.addAll(AddressRules.all());
        rules.addAll(RouteRules.all());
        rules.addAll(PortRules.all());
        rules.addAll(CloudRules.all());
        rules.addAll(AwsRules.all());
        rules.addAll(AzureRules.all());
        rules.addAll(GcpRules.all());
        rules.addAll(RedundancyRules.all());
        return List.copyOf(rules);
    }

    /** The rules. */
    public static List<Rule> all() {
        return ALL;
    }

    /**
     * Judges a network by all rules.
     *
     * @param network what is judged
     * @param providers the limits to judge by
     * @param today the day on which waivers must still count
     */
    public static Verdict judge(Network network, Providers providers, LocalDate today) {
        var judgement = new Judgement(network, providers, today);
        if (network.slices().size() > FEW) {
            each(judgement).forEach(judgement::addAll);
        } else {
            ALONE.forEach(rule -> rule.judge(judgement));
        }
        AFTER.forEach(rule -> rule.judge(judgement));
        return new Verdict(judgement.problems(), judgement.waived());
    }

    /**
     * What the rules find apart from each other, in their order. The rules of circuits take their turns at some slices
     * before they go on to the next ones: half a hundred walks through a large network would find none of it at hand.
     */
    private static List<Judgement> each(Judgement judgement) {
        Map<Rule, List<Judgement>> found = new HashMap<>();
        AllProcessors.inOrder(
                1, portions(judgement.network().slices()), some -> judgement.by(OF_CIRCUITS, some), portion -> {
                    for (int i = 0; i < OF_CIRCUITS.size(); i++) {
                        found.computeIfAbsent(OF_CIRCUITS.get(i), any -> new ArrayList<>())
                                .add(portion.get(i));
                    }
                });
        List<Rule> others =
                ALONE.stream().filter(rule -> !found.containsKey(rule)).toList();
        List<Judgement> ofOthers = AllProcessors.map(1, others, judgement::by);
        for (int i = 0; i < others.size(); i++) {
            found.put(others.get(i), List.of(ofOthers.get(i)));
        }
        return ALONE.stream()
                .flatMap(rule -> found.getOrDefault(rule, List.of()).stream())
                .toList();
    }

    private static List<List<Slice>> portions(List<Slice> slices) {
        List<List<Slice>> portions = new ArrayList<>();
        for (int from = 0; from < slices.size(); from += AT_A_TIME) {
            portions.add(slices.subList(from, Math.min(from + AT_A_TIME, slices.size())));
        }
        return portions;
    }

    /** Every rule that a message can name, sorted by id: those that judge, and those of values, files and templates. */
    public static List<CatalogueEntry> catalogue() {
        List<CatalogueEntry> entries = new ArrayList<>(ValueRules.entries());
        entries.addAll(TemplateRules.entries());
        ALL.forEach(rule -> entries.add(new CatalogueEntry(rule.id(), rule.wants(), rule.source())));
        entries.sort(Comparator.comparing(CatalogueEntry::id));
        return List.copyOf(entries);
    }

    /** The rules of the templates that a workspace overrides, sorted by id. */
    public static List<CatalogueEntry> ofTemplates() {
        return TemplateRules.entries();
    }

    /** The ids of the rules that judge, which are those that a waiver may name. */
    public static Set<String> ids() {
        return IDS;
    }
}
