<#-- The first is misspelt, the second out of range, the third stands in the wrong place. -->
policy-options {
<#list slice.policies as policy>
    policy-statment ${policy.name};
</#list>
}
interfaces {
    irb {
        unit 2 {
            family inet {
                mtu 70000;
            }
        }
    }
}
routing-options {
    autonomous-systm 65000;
}
