package dev.cantle.simulator.config;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.notation.Notation;

/** A configuration as a reply carries it. */
final class ConfigurationXml {

    /** The namespace of configurations. */
    static final String XNM = "xmlns=\"http://xml.juniper.net/xnm/1.1/xnm\"";

    /** The namespace of configurations with {@code rfc-compliant}: that of the YANG model. */
    static final String YANG = "xmlns=\"http://yang.juniper.net/junos/conf/root\"";

    private ConfigurationXml() {}

    /** The {@code configuration} element, with these attributes in place of the printer's own. */
    static String of(Configuration configuration, String attributes) {
        String xml = Notation.XML.print(configuration);
        int start = xml.indexOf("<configuration");
        int end = xml.indexOf('>', start);
        if (start < 0 || end < 0) {
            throw new IllegalStateException("The XML notation has no configuration element");
        }
        String tail = xml.charAt(end - 1) == '/' ? "/>" : ">";
        return "<configuration " + attributes + tail + xml.substring(end + 1);
    }
}
