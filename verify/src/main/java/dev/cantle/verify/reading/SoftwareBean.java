package dev.cantle.verify.reading;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The element {@code software-information}. */
@XmlAccessorType(XmlAccessType.FIELD)
final class SoftwareBean {

    @XmlElement(name = "host-name")
    @Nullable
    String hostName;

    @XmlElement(name = "product-model")
    @Nullable
    String productModel;

    @XmlElement(name = "product-name")
    @Nullable
    String productName;

    @XmlElement(name = "junos-version")
    @Nullable
    String junosVersion;

    @XmlElement(name = "package-information")
    List<Packaged> packages = new ArrayList<>();

    /** The element {@code package-information}. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Packaged {

        @XmlElement(name = "name")
        @Nullable
        String name;

        @XmlElement(name = "comment")
        @Nullable
        String comment;
    }
}
