package com.litmashup.llm.choosing;

import com.litmashup.llm.Purpose;
import org.springframework.data.jpa.repository.JpaRepository;

interface ChosenModelRepository extends JpaRepository<ChosenModelRow, Purpose> {}
