package com.litmashup.account.key;

import com.litmashup.account.EducatorId;

/** Who a presented key stands for, and whether it may only read. */
public record Bearer(String keyId, EducatorId owner, boolean isReadOnly) {}
