package dev.cantle.model.intent;

/** Who a circuit leads to. */
public enum Provider {
    /** AWS Direct Connect. */
    AWS("aws", "AWS"),
    /** Azure ExpressRoute. */
    AZURE("azure", "Azure"),
    /** Google Cloud Interconnect. */
    GCP("gcp", "Google"),
    /** An on-premises router or a carrier. */
    OTHER("other", "peer");

    private final String word;
    private final String title;

    Provider(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** The word in the inventory. */
    public String word() {
        return word;
    }

    /** The name people use. */
    public String title() {
        return title;
    }
}
