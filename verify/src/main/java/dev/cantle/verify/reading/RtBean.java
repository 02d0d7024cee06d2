package dev.cantle.verify.reading;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The element {@code rt}: one destination with its paths, in any form from terse to extensive. */
@XmlAccessorType(XmlAccessType.FIELD)
final class RtBean {

    @XmlElement(name = "rt-destination")
    @Nullable
    String destination;

    @XmlElement(name = "rt-prefix-length")
    @Nullable
    String prefixLength;

    @XmlElement(name = "rt-entry")
    List<Entry> entries = new ArrayList<>();

    /** The element {@code rt-entry}. The type of the next hop repeats; the last one describes {@code nh}. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Entry {

        @XmlElement(name = "active-tag")
        @Nullable
        String activeTag;

        @XmlElement(name = "current-active")
        @Nullable
        String currentActive;

        @XmlElement(name = "protocol-name")
        @Nullable
        String protocol;

        @XmlElement(name = "preference")
        @Nullable
        String preference;

        @XmlElement(name = "preference2")
        @Nullable
        String preference2;

        @XmlElement(name = "local-preference")
        @Nullable
        String localPreference;

        @XmlElement(name = "metric")
        @Nullable
        String metric;

        @XmlElement(name = "med")
        @Nullable
        String med;

        @XmlElement(name = "rt-tag")
        @Nullable
        String tag;

        @XmlElement(name = "age")
        @Nullable
        Age age;

        @XmlElement(name = "learned-from")
        @Nullable
        String learnedFrom;

        @XmlElement(name = "gateway")
        @Nullable
        String gateway;

        @XmlElement(name = "as-path")
        @Nullable
        String asPath;

        @XmlElement(name = "bgp-path-attributes")
        @Nullable
        PathAttributes pathAttributes;

        @XmlElement(name = "validation-state")
        @Nullable
        String validationState;

        @XmlElement(name = "nh-type")
        List<String> nhTypes = new ArrayList<>();

        @XmlElement(name = "nh")
        List<Nh> nextHops = new ArrayList<>();

        @XmlElement(name = "protocol-nh")
        List<Nh> protocolNextHops = new ArrayList<>();

        @XmlElement(name = "rt-entry-state")
        @Nullable
        String state;

        @XmlElement(name = "inactive-reason")
        @Nullable
        String inactiveReason;

        @XmlElement(name = "hidden-reason")
        @Nullable
        String hiddenReason;

        @XmlElement(name = "communities")
        @Nullable
        Communities communities;
    }

    /** The age of a path; the attribute has the seconds. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Age {

        @XmlAttribute(name = "seconds")
        @Nullable
        String seconds;
    }

    /** A next hop, as the protocol gave it or as it was resolved. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Nh {

        @XmlElement(name = "to")
        @Nullable
        String to;

        @XmlElement(name = "via")
        @Nullable
        String via;

        @XmlElement(name = "nh-local-interface")
        @Nullable
        String localInterface;

        @XmlElement(name = "selected-next-hop")
        @Nullable
        String selected;
    }

    /** The communities in the order of their kind. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Communities {

        @XmlElement(name = "community")
        List<String> standard = new ArrayList<>();

        @XmlElement(name = "extended-community")
        List<String> extended = new ArrayList<>();

        @XmlElement(name = "large-community")
        List<String> large = new ArrayList<>();
    }

    /** The path attributes that newer releases give one by one. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class PathAttributes {

        @XmlElementWrapper(name = "attr-as-path-effective")
        @XmlElement(name = "attr-value")
        @Nullable
        List<String> asPath;
    }
}
