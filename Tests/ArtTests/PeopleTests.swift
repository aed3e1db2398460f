import HanmoBrief
import HanmoGraphics
import Testing

@testable import HanmoArt

struct PeopleTests {
    private func marks(_ kind: String, _ looks: Looks = Looks(), name: String = "甲", count: Int = 1) -> [Mark] {
        var sketch = Sketch(transform: .identity, random: SeededRandom(seed: 3))
        Catalogue.subject(kind)?.draw(&sketch, Appearance(name: name, looks: looks, count: count))
        return sketch.marks
    }

    /// Everything that tells two drawings apart.
    private func digest(_ marks: [Mark]) -> String { String(describing: marks) }

    private func figure(_ looks: Looks = Looks(), kind: String = "man", name: String = "甲") -> Figure {
        Figure(kind, Appearance(name: name, looks: looks))
    }

    private func paths(_ marks: [Mark]) -> [Path] {
        marks.flatMap { mark -> [Path] in
            switch mark {
            case .area(let area): [area.path]
            case .line(let line): [.polygon(line.points)]
            case .glow: []
            case .clipped(let inner, let path): [path] + paths(inner)
            }
        }
    }

    @Test func nameDecides() {
        #expect(digest(marks("person")) == digest(marks("person")))
        let names = ["阿明", "小红", "老王", "Anna", "Tom", "李雷"]
        #expect(Set(names.map { digest(marks("person", name: $0)) }).count == names.count)
    }

    @Test func everyFeelingHasItsFace() {
        let faces = Painter.emotions.map { digest(marks("woman", Looks(emotion: $0, pose: "stand"))) }
        #expect(faces.count == 16)
        #expect(Set(faces).count == faces.count)
    }

    @Test func everyPoseIsItsOwn() {
        for kind in ["man", "scholar", "robot"] {
            let poses = Painter.poses.map { digest(marks(kind, Looks(pose: $0))) }
            #expect(Set(poses).count == poses.count)
        }
        #expect(Painter.poses.allSatisfy(Poses.names.contains))
    }

    @Test func everyHairAndOutfitIsItsOwn() {
        let cuts = Hair.Cut.allCases.map { digest(marks("man", Looks(hair: $0.rawValue))) }
        #expect(cuts.count >= 12)
        #expect(Set(cuts).count == cuts.count)
        let outfits = Outfit.all.map { outfit in
            var look = FigureLook()
            look.outfit = outfit
            var sketch = Sketch(transform: .identity, random: SeededRandom(seed: 1))
            Figure(look).draw(on: &sketch)
            return digest(sketch.marks)
        }
        #expect(outfits.count >= 12)
        #expect(Set(outfits).count == outfits.count)
        #expect(
            Set(Headwear.Kind.allCases.map { kind in digest(marks("man", Looks(wears: [kind.rawValue]))) }).count
                == Headwear.Kind.allCases.count)
    }

    @Test func staysWithinItsBounds() {
        for kind in PeopleSubjects.all.map(\.kind) {
            for pose in Painter.poses {
                for path in paths(marks(kind, Looks(pose: pose))) {
                    guard let box = path.controlBounds else { continue }
                    #expect(box.minX.isFinite && box.maxX.isFinite && box.minY.isFinite && box.maxY.isFinite)
                    #expect(box.minX > -110 && box.maxX < 110 && box.minY > -150 && box.maxY < 16, "\(kind) \(pose)")
                }
            }
        }
    }

    @Test func standsOnTheGround() {
        #expect(Rig.Joint.allCases.count == 14)
        for pose in ["stand", "walk", "sit", "seat", "kneel", "bow"] {
            let rig = figure(Looks(pose: pose)).rig
            let lowest = Rig.Joint.allCases.map { rig[$0].y }.max() ?? 0
            #expect(lowest <= 0 && lowest > -12, "\(pose)")
        }
        #expect(figure(Looks(pose: "jump")).rig[.nearFoot].y < -12)
    }

    @Test func tellsWhereItsPartsAre() {
        let transform = Transform.scale(4, 4).then(.translation(300, 500))
        let right = figure(Looks(facing: "right")).geometry(in: transform)
        let left = figure(Looks(facing: "left")).geometry(in: transform)
        #expect(right.head.contains(right.mouth) && left.head.contains(left.mouth))
        #expect(abs((right.mouth.x - 300) + (left.mouth.x - 300)) < 1e-6)
        #expect(right.bounds.contains(right.head))
        #expect(right.seat.y > right.mouth.y)
        let seated = figure(Looks(pose: "seat")).geometry()
        #expect(seated.seat.y < -12 && seated.seat.y > -40)
        #expect(figure(Looks(pose: "sit")).geometry().seat.y > -12)
    }

    @Test func holdsWhatItIsGiven() {
        let empty = figure(Looks(pose: "stand"), name: "路人")
        let holding = figure(Looks(holds: ["cat"]), name: "路人")
        #expect(holding.look.holds == ["cat"])
        #expect(holding.look.pose.farHand == .grip)
        #expect(marks("man", Looks(holds: ["cat"])).count > marks("man", Looks(holds: ["nothing-known"])).count)
        #expect(empty.look.holds.isEmpty)
        #expect(Grips.grip("wine/cup").size == Grips.grip("wine").size)
        #expect(Grips.grip("umbrella").isBehind)
    }

    @Test func knowsTheFamous() {
        let poet = figure(kind: "scholar", name: "李白").look
        #expect(poet.outfit == .scholar && poet.hair == .topknot && poet.beard == .short)
        #expect(figure(Looks(pose: "drink"), kind: "scholar", name: "李白").look.holds == ["wine/cup"])
        #expect(figure(kind: "warrior", name: "关羽").look.beard == .long)
        #expect(figure(kind: "scholar", name: "李清照").look.sex == .female)
        #expect(figure(Looks(clothes: "suit"), kind: "scholar", name: "李白").look.outfit == .suit)
    }

    /// 右衽: the wearer's left lapel lies over the right also when the figure is mirrored.
    @Test func lapelsCrossToTheRight() {
        func last(_ facing: String) -> Rect? {
            let marks = marks("scholar", Looks(pose: "stand", facing: facing), name: "乙")
            let look = figure(Looks(pose: "stand", facing: facing), kind: "scholar", name: "乙").look
            let bands = marks.compactMap { mark -> Path? in
                if case .area(let area) = mark, area.color == look.second, area.edge == .inner {
                    area.path
                } else {
                    nil
                }
            }
            return bands.dropFirst().first?.controlBounds
        }
        for facing in ["left", "right", "front"] {
            guard let over = last(facing) else {
                Issue.record("no collar")
                continue
            }
            #expect(over.minX < -2, "\(facing)")
        }
    }

    @Test func groupsHaveSoManyHeads() {
        #expect(FigureGroup.family(Appearance(name: "情侣")).members.count == 2)
        #expect(FigureGroup.family(Appearance(name: "一家人")).members.count == 3)
        let crowd = FigureGroup.crowd("person", Appearance(name: "人群", count: 7))
        #expect(crowd.members.count == 7)
        #expect(Set(crowd.members.map { "\($0.figure.look)" }).count == 7)
    }
}
