package dev.cantle.verify.reading;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The element {@code physical-interface} or {@code logical-interface}; only the one has units, the other families. */
@XmlAccessorType(XmlAccessType.FIELD)
final class InterfaceBean {

    @XmlElement(name = "name")
    @Nullable
    String name;

    @XmlElement(name = "admin-status")
    @Nullable
    String admin;

    @XmlElement(name = "oper-status")
    @Nullable
    String oper;

    @XmlElement(name = "logical-interface")
    List<InterfaceBean> units = new ArrayList<>();

    @XmlElement(name = "address-family")
    List<Family> families = new ArrayList<>();

    /** The element {@code address-family}. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Family {

        @XmlElement(name = "address-family-name")
        @Nullable
        String name;

        @XmlElement(name = "interface-address")
        List<Address> addresses = new ArrayList<>();
    }

    /** The element {@code interface-address}. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Address {

        @XmlElement(name = "ifa-local")
        @Nullable
        String local;
    }
}
