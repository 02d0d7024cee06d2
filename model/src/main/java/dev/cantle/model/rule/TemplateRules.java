package dev.cantle.model.rule;

import java.util.List;

/** The rules of the templates that a workspace overrides, for the catalogue; the renderer keeps them. */
final class TemplateRules {

    private static final String LANGUAGE = "docs/templates.md, the language";
    private static final String FREEMARKER = "Apache FreeMarker Manual, template language reference";
    private static final String JUNOS = "Juniper's configuration model, Junos 21.3";

    private TemplateRules() {}

    static List<CatalogueEntry> entries() {
        return List.of(
                entry("template-encoding", "a template is text in UTF-8", ""),
                entry("template-file", "a template is a plain file of at most 256 KiB, and can be read", ""),
                entry("template-language", "a template uses the few things of the language that are safe", LANGUAGE),
                entry("template-mark", "a template marks no statement but as inactive", ""),
                entry("template-not-checked", "a template writes statements that Cantle can check", JUNOS),
                entry("template-not-junos", "what a template writes is Junos configuration in curly notation", ""),
                entry("template-outside-slice", "a template writes into its slice, or the carrier's half of it", ""),
                entry("template-quoting", "plain text of several words stands in quotes", JUNOS),
                entry("template-statement", "every statement that is rendered is one that Junos takes there", JUNOS),
                entry("template-syntax", "every <#list> and <#if> of a template is closed", FREEMARKER),
                entry("template-undefined", "a template names what there is", LANGUAGE),
                entry("template-unknown-part", "a file in templates/ overrides a part that there is", ""),
                entry("template-value", "a text is written, a flag is asked, a list is gone through", LANGUAGE));
    }

    private static CatalogueEntry entry(String id, String wants, String source) {
        return new CatalogueEntry(id, wants, source);
    }
}
