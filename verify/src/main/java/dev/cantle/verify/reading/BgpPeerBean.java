package dev.cantle.verify.reading;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The element {@code bgp-peer}, in the form of the summary or of neighbor. */
@XmlAccessorType(XmlAccessType.FIELD)
final class BgpPeerBean {

    @XmlElement(name = "peer-address")
    @Nullable
    String peerAddress;

    @XmlElement(name = "peer-as")
    @Nullable
    String peerAs;

    @XmlElement(name = "local-address")
    @Nullable
    String localAddress;

    @XmlElement(name = "local-as")
    @Nullable
    String localAs;

    @XmlElement(name = "description")
    @Nullable
    String description;

    @XmlElement(name = "peer-group")
    @Nullable
    String peerGroup;

    @XmlElement(name = "peer-cfg-rti")
    @Nullable
    String instance;

    @XmlElement(name = "peer-type")
    @Nullable
    String peerType;

    @XmlElement(name = "peer-state")
    @Nullable
    String peerState;

    @XmlElement(name = "peer-flags")
    @Nullable
    String peerFlags;

    @XmlElement(name = "bgp-option-information")
    @Nullable
    Options options;

    @XmlElement(name = "last-state")
    @Nullable
    String lastState;

    @XmlElement(name = "last-event")
    @Nullable
    String lastEvent;

    @XmlElement(name = "last-error")
    @Nullable
    String lastError;

    @XmlElement(name = "flap-count")
    @Nullable
    String flapCount;

    @XmlElement(name = "last-flap-event")
    @Nullable
    String lastFlapEvent;

    @XmlElement(name = "active-holdtime")
    @Nullable
    String activeHoldTime;

    @XmlElement(name = "elapsed-time")
    @Nullable
    Elapsed elapsedTime;

    @XmlElement(name = "bgp-error")
    List<Notification> errors = new ArrayList<>();

    @XmlElement(name = "bgp-rib")
    List<RibBean> ribs = new ArrayList<>();

    /** A time whose attribute has the seconds. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Elapsed {

        @XmlAttribute(name = "seconds")
        @Nullable
        String seconds;
    }

    /** What is configured; its other leaves repeat those of the session. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Options {

        @XmlElements({
            @XmlElement(name = "bgp-options", type = String.class),
            @XmlElement(name = "bgp-options2", type = String.class),
            @XmlElement(name = "bgp-options-extended", type = String.class)
        })
        List<String> words = new ArrayList<>();
    }

    /** A kind of NOTIFICATION and how often it was sent and received. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Notification {

        @XmlElement(name = "name")
        @Nullable
        String name;

        @XmlElement(name = "send-count")
        @Nullable
        String sendCount;

        @XmlElement(name = "receive-count")
        @Nullable
        String receiveCount;
    }

    /** The element {@code bgp-rib}, of a peer or of the whole device. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class RibBean {

        @XmlElement(name = "name")
        @Nullable
        String name;

        @XmlElement(name = "active-prefix-count")
        @Nullable
        String active;

        @XmlElement(name = "received-prefix-count")
        @Nullable
        String received;

        @XmlElement(name = "accepted-prefix-count")
        @Nullable
        String accepted;

        @XmlElement(name = "suppressed-prefix-count")
        @Nullable
        String suppressed;

        @XmlElement(name = "advertised-prefix-count")
        @Nullable
        String advertised;

        @XmlElement(name = "send-state")
        @Nullable
        String sendState;
    }
}
