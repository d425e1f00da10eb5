(module
  ;; Rows of f32 numbers, `bytes` long (a multiple of 32), at table + id * bytes. All pointers are byte offsets; ids and values are lists of `count`.
  (import "host" "memory" (memory 1))

  ;; out += sum of values[i] * row(ids[i])
  (func (export "addRows") (param $table i32) (param $ids i32) (param $values i32) (param $count i32) (param $bytes i32) (param $out i32)
    (local $row i32) (local $at i32) (local $end i32) (local $value v128)
    (local.set $end (i32.add (local.get $ids) (i32.shl (local.get $count) (i32.const 2))))
    (block $done (loop $each
      (br_if $done (i32.ge_u (local.get $ids) (local.get $end)))
      (local.set $row (i32.add (local.get $table) (i32.mul (i32.load (local.get $ids)) (local.get $bytes))))
      (local.set $value (v128.load32_splat (local.get $values)))
      (local.set $at (i32.const 0))
      (loop $across
        (v128.store (i32.add (local.get $out) (local.get $at))
          (f32x4.add (v128.load (i32.add (local.get $out) (local.get $at)))
            (f32x4.mul (local.get $value) (v128.load (i32.add (local.get $row) (local.get $at))))))
        (v128.store offset=16 (i32.add (local.get $out) (local.get $at))
          (f32x4.add (v128.load offset=16 (i32.add (local.get $out) (local.get $at)))
            (f32x4.mul (local.get $value) (v128.load offset=16 (i32.add (local.get $row) (local.get $at))))))
        (br_if $across (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 32))) (local.get $bytes))))
      (local.set $ids (i32.add (local.get $ids) (i32.const 4)))
      (local.set $values (i32.add (local.get $values) (i32.const 4)))
      (br $each))))

  ;; row(ids[i]) -= values[i] * vector
  (func (export "takeRows") (param $table i32) (param $ids i32) (param $values i32) (param $count i32) (param $bytes i32) (param $vector i32)
    (local $row i32) (local $at i32) (local $end i32) (local $value v128)
    (local.set $end (i32.add (local.get $ids) (i32.shl (local.get $count) (i32.const 2))))
    (block $done (loop $each
      (br_if $done (i32.ge_u (local.get $ids) (local.get $end)))
      (local.set $row (i32.add (local.get $table) (i32.mul (i32.load (local.get $ids)) (local.get $bytes))))
      (local.set $value (v128.load32_splat (local.get $values)))
      (local.set $at (i32.const 0))
      (loop $across
        (v128.store (i32.add (local.get $row) (local.get $at))
          (f32x4.sub (v128.load (i32.add (local.get $row) (local.get $at)))
            (f32x4.mul (local.get $value) (v128.load (i32.add (local.get $vector) (local.get $at))))))
        (v128.store offset=16 (i32.add (local.get $row) (local.get $at))
          (f32x4.sub (v128.load offset=16 (i32.add (local.get $row) (local.get $at)))
            (f32x4.mul (local.get $value) (v128.load offset=16 (i32.add (local.get $vector) (local.get $at))))))
        (br_if $across (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 32))) (local.get $bytes))))
      (local.set $ids (i32.add (local.get $ids) (i32.const 4)))
      (local.set $values (i32.add (local.get $values) (i32.const 4)))
      (br $each))))

  ;; values[i] = row(ids[i]) . vector
  (func (export "dotRows") (param $table i32) (param $ids i32) (param $values i32) (param $count i32) (param $bytes i32) (param $vector i32)
    (local $row i32) (local $at i32) (local $end i32) (local $sum v128)
    (local.set $end (i32.add (local.get $ids) (i32.shl (local.get $count) (i32.const 2))))
    (block $done (loop $each
      (br_if $done (i32.ge_u (local.get $ids) (local.get $end)))
      (local.set $row (i32.add (local.get $table) (i32.mul (i32.load (local.get $ids)) (local.get $bytes))))
      (local.set $sum (v128.const f32x4 0 0 0 0))
      (local.set $at (i32.const 0))
      (loop $across
        (local.set $sum (f32x4.add (local.get $sum)
          (f32x4.add
            (f32x4.mul (v128.load (i32.add (local.get $row) (local.get $at))) (v128.load (i32.add (local.get $vector) (local.get $at))))
            (f32x4.mul (v128.load offset=16 (i32.add (local.get $row) (local.get $at))) (v128.load offset=16 (i32.add (local.get $vector) (local.get $at)))))))
        (br_if $across (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 32))) (local.get $bytes))))
      (f32.store (local.get $values)
        (f32.add
          (f32.add (f32x4.extract_lane 0 (local.get $sum)) (f32x4.extract_lane 1 (local.get $sum)))
          (f32.add (f32x4.extract_lane 2 (local.get $sum)) (f32x4.extract_lane 3 (local.get $sum)))))
      (local.set $ids (i32.add (local.get $ids) (i32.const 4)))
      (local.set $values (i32.add (local.get $values) (i32.const 4)))
      (br $each))))

  ;; best = the greatest of row(ids[i]) of the first table + row(ids[i + 1]) of the second, number by number; where = its i, the earliest of equals
  (func (export "greatestPairs") (param $first i32) (param $second i32) (param $ids i32) (param $count i32) (param $bytes i32) (param $best i32) (param $where i32)
    (local $at i32) (local $id i32) (local $end i32) (local $greatest v128) (local $value v128) (local $greater v128) (local $step v128) (local $found v128)
    (local.set $end (i32.add (local.get $ids) (i32.shl (local.get $count) (i32.const 2))))
    (loop $across
      (local.set $id (local.get $ids))
      (local.set $greatest (f32x4.splat (f32.const -inf)))
      (local.set $step (v128.const i32x4 0 0 0 0))
      (block $done (loop $each
        (br_if $done (i32.ge_u (local.get $id) (local.get $end)))
        (local.set $value (f32x4.add
          (v128.load (i32.add (i32.add (local.get $first) (local.get $at)) (i32.mul (i32.load (local.get $id)) (local.get $bytes))))
          (v128.load (i32.add (i32.add (local.get $second) (local.get $at)) (i32.mul (i32.load offset=4 (local.get $id)) (local.get $bytes))))))
        (local.set $greater (f32x4.gt (local.get $value) (local.get $greatest)))
        (local.set $greatest (v128.bitselect (local.get $value) (local.get $greatest) (local.get $greater)))
        (local.set $found (v128.bitselect (local.get $step) (local.get $found) (local.get $greater)))
        (local.set $step (i32x4.add (local.get $step) (v128.const i32x4 1 1 1 1)))
        (local.set $id (i32.add (local.get $id) (i32.const 4)))
        (br $each)))
      (v128.store (i32.add (local.get $best) (local.get $at)) (local.get $greatest))
      (v128.store (i32.add (local.get $where) (local.get $at)) (local.get $found))
      (br_if $across (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 16))) (local.get $bytes))))))
