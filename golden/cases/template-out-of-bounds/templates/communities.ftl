<#-- Everything that a part must not do, in valid Junos. -->
logical-systems {
    l3 {
        interfaces;
    }
}
system {
    host-name evil;
}
policy-options {
    delete: policy-statement ${slice.instance.name};
}
